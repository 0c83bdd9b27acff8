package org.onescreen.desktop.cache;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.FeedLine;

/// Applies rows of the feed by the rules of put, delete and leave, each harmless when it comes
/// twice. Rows of one kind and one operation are handed to SQLite together; within a kind the order
/// of the feed is kept, and between kinds it does not matter.
///
/// Used by the writer thread alone, which owns the transaction.
final class FeedStatements implements AutoCloseable {
  private static final int UUID_BYTES = 16;

  private final Connection connection;
  private final PendingRows pending;
  private final Map<KindTable, OfKind> byTable = new HashMap<>();
  private final AtomicLong older = new AtomicLong();

  FeedStatements(Connection connection, PendingRows pending) {
    this.connection = connection;
    this.pending = pending;
  }

  /// Takes a row; it is in the transaction after [#flush()].
  ///
  /// @param fresh true where hardly any of the rows are there already
  void add(FeedRow row, int generation, boolean fresh) throws SQLException {
    if (pending.has(row.table().kind().number(), row.id())) {
      switch (row) {
        case FeedRow.Put put -> pending.put(put.line(), put.stored(), generation);
        case FeedRow.Gone gone -> pending.gone(gone.line(), generation);
      }
      return;
    }
    OfKind statements = byTable.get(row.table());
    if (statements == null) {
      statements = new OfKind(row.table());
      byTable.put(row.table(), statements);
    }
    switch (row) {
      case FeedRow.Put put when fresh -> statements.add(put, generation);
      case FeedRow.Put put -> statements.put(put, generation);
      case FeedRow.Gone gone -> statements.gone(gone.line(), generation);
    }
  }

  /// Rows that came in an older version than was there, and changed nothing. Safe on any thread.
  long older() {
    return older.get();
  }

  void flush() throws SQLException {
    for (OfKind statements : byTable.values()) {
      statements.flush();
    }
  }

  /// After a rollback: forgets what was not flushed.
  void clear() throws SQLException {
    for (OfKind statements : byTable.values()) {
      statements.clear();
    }
  }

  @Override
  public void close() throws SQLException {
    for (OfKind statements : byTable.values()) {
      statements.close();
    }
  }

  static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(UUID_BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  private record Added(FeedRow.Put row, int generation) {}

  private final class OfKind {
    private final PreparedStatement add;
    private final PreparedStatement put;
    private final PreparedStatement delete;
    private final PreparedStatement leave;

    /// What was given to `add`.
    private final List<Added> added = new ArrayList<>();

    private @Nullable PreparedStatement open;

    OfKind(KindTable table) throws SQLException {
      add = connection.prepareStatement(table.add());
      put = connection.prepareStatement(table.put());
      delete = connection.prepareStatement(table.delete());
      leave = connection.prepareStatement(table.leave());
    }

    void add(FeedRow.Put row, int generation) throws SQLException {
      bind(turnTo(add), row, generation);
      added.add(new Added(row, generation));
    }

    void put(FeedRow.Put row, int generation) throws SQLException {
      bind(turnTo(put), row, generation);
    }

    private void bind(PreparedStatement to, FeedRow.Put row, int generation) throws SQLException {
      FeedLine.Put line = row.line();
      to.setBytes(1, bytes(line.id()));
      to.setInt(2, line.bucket());
      to.setLong(3, line.version());
      to.setLong(4, line.hash());
      to.setInt(5, generation);
      int at = KindTable.FIXED;
      for (Object value : row.columns()) {
        to.setObject(++at, value);
      }
      to.setBytes(++at, row.stored());
      to.addBatch();
    }

    void gone(FeedLine.Gone line, int generation) throws SQLException {
      PreparedStatement to = turnTo(line.deleted() ? delete : leave);
      to.setBytes(1, bytes(line.id()));
      to.setLong(2, line.version());
      to.setInt(3, generation);
      if (!line.deleted()) {
        to.setInt(4, line.bucket());
      }
      to.addBatch();
    }

    private PreparedStatement turnTo(PreparedStatement next) throws SQLException {
      if (!next.equals(open)) {
        flush();
        open = next;
      }
      return next;
    }

    void flush() throws SQLException {
      PreparedStatement full = open;
      open = null;
      if (full != null) {
        int[] changed = full.executeBatch();
        if (full.equals(put)) {
          older.addAndGet(Arrays.stream(changed).filter(rows -> rows == 0).count());
        } else if (full.equals(add)) {
          putKnown(changed);
        }
      }
    }

    /// Those that were there already.
    private void putKnown(int[] changed) throws SQLException {
      List<Added> asked = List.copyOf(added);
      added.clear();
      for (int i = 0; i < changed.length; i++) {
        if (changed[i] == 0) {
          put(asked.get(i).row(), asked.get(i).generation());
        }
      }
      flush();
    }

    void clear() throws SQLException {
      open = null;
      added.clear();
      add.clearBatch();
      put.clearBatch();
      delete.clearBatch();
      leave.clearBatch();
    }

    void close() throws SQLException {
      add.close();
      put.close();
      delete.close();
      leave.close();
    }
  }
}
