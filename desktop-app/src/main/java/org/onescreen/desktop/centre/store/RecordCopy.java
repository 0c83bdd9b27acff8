package org.onescreen.desktop.centre.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Writes rows of the table `record` in PostgreSQL's binary COPY format.
final class RecordCopy implements AutoCloseable {
  private static final String COPY =
      "COPY record (kind, id, bucket, ver, body) FROM STDIN (FORMAT binary)";
  private static final byte[] SIGNATURE =
      "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int BUFFER = 1 << 16;
  private static final int COLUMNS = 5;
  private static final int JSONB_VERSION = 1;

  private final CopyIn copy;
  private final DataOutputStream out;
  private long rows;

  RecordCopy(PGConnection connection) throws SQLException, IOException {
    copy = connection.getCopyAPI().copyIn(COPY);
    out = new DataOutputStream(new BufferedOutputStream(new Target(), BUFFER));
    out.write(SIGNATURE);
    out.writeInt(0);
    out.writeInt(0);
  }

  /// @throws StoreException where the database broke off
  void add(int kind, UUID id, int bucket, byte[] body) {
    try {
      out.writeShort(COLUMNS);
      out.writeInt(Short.BYTES);
      out.writeShort(kind);
      out.writeInt(2 * Long.BYTES);
      out.writeLong(id.getMostSignificantBits());
      out.writeLong(id.getLeastSignificantBits());
      out.writeInt(Integer.BYTES);
      out.writeInt(bucket);
      out.writeInt(Long.BYTES);
      out.writeLong(1);
      out.writeInt(1 + body.length);
      out.writeByte(JSONB_VERSION);
      out.write(body);
      rows++;
    } catch (IOException e) {
      throw new StoreException("the load broke off", e);
    }
  }

  long rows() {
    return rows;
  }

  long finish() throws SQLException, IOException {
    out.writeShort(-1);
    out.flush();
    return copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private final class Target extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        copy.writeToCopy(bytes, offset, length);
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }
  }
}
