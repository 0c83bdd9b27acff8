package org.onescreen.desktop.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the outbox as the journal keeps it, sealed whole. Its number is not kept: whoever
/// needs the journal numbers anew.
final class JournalForm {
  private static final String CONTEXT = "outbox.journal";
  private static final int VERSION = 1;

  private final Seal seal;

  JournalForm(Seal seal) {
    this.seal = seal;
  }

  byte[] write(OutboxEntry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeLong(entry.place());
      write(out, entry.id());
      out.writeInt(entry.kind());
      write(out, entry.record());
      out.writeUTF(entry.state().name());
      out.writeBoolean(entry.handled());
      out.writeUTF(entry.at().toString());
      out.writeUTF(entry.changedAt().toString());
      write(out, entry.payload());
      write(out, entry.outcome());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seal.seal(bytes.toByteArray(), CONTEXT);
  }

  /// @throws CacheException with [CacheFailure.Sealed]
  /// @throws IOException where another version wrote it
  OutboxEntry read(byte[] frame) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(seal.open(frame, CONTEXT)))) {
      int version = in.readByte();
      if (version != VERSION) {
        throw new IOException("a journal of version " + version);
      }
      long place = in.readLong();
      UUID id = new UUID(in.readLong(), in.readLong());
      int kind = in.readInt();
      UUID row = new UUID(in.readLong(), in.readLong());
      CommandState state = CommandState.valueOf(in.readUTF());
      boolean handled = in.readBoolean();
      Instant at = Instant.parse(in.readUTF());
      Instant changedAt = Instant.parse(in.readUTF());
      byte @Nullable [] payload = bytes(in);
      if (payload == null) {
        throw new IOException("a journal entry without its command");
      }
      return new OutboxEntry(
          place, id, kind, row, state, 0, handled, at, changedAt, payload, bytes(in));
    }
  }

  private static void write(DataOutputStream out, UUID id) throws IOException {
    out.writeLong(id.getMostSignificantBits());
    out.writeLong(id.getLeastSignificantBits());
  }

  private static void write(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  private static byte @Nullable [] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : in.readNBytes(length);
  }
}
