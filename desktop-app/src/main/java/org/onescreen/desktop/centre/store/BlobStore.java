package org.onescreen.desktop.centre.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.wire.BlobState;

/// The bytes of attachments by their hash. They come in parts, one behind the other, may stop and
/// go on, and are kept for whole only where their hash is right.
///
/// Safe for use by many threads; every call blocks until it is committed.
public final class BlobStore {
  private final Jdbi jdbi;
  private final RecordJson json = new RecordJson();

  public BlobStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// The attachments that these bytes are of, and that were not taken away.
  public List<Attachment> of(String sha256) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT body::text FROM record WHERE kind = :kind AND body ->> 'sha256' = :sum")
                .bind("kind", Attachment.KIND.number())
                .bind("sum", sha256)
                .mapTo(String.class)
                .map(body -> json.read(Attachment.KIND, body.getBytes(StandardCharsets.UTF_8)))
                .filter(attachment -> !attachment.removed())
                .list());
  }

  public BlobState state(Attachment attachment) {
    return jdbi.withHandle(handle -> state(handle, attachment, ""));
  }

  private static BlobState state(Handle handle, Attachment attachment, String lock) {
    long have =
        handle
            .createQuery("SELECT have FROM blob WHERE sha256 = :sum" + lock)
            .bind("sum", sum(attachment))
            .mapTo(Long.class)
            .findOne()
            .orElse(0L);
    return new BlobState(attachment.bytes(), have);
  }

  /// Takes a part, if it is the next one.
  ///
  /// @return what is there now; empty where the whole had another hash and was thrown away
  public Optional<BlobState> append(Attachment attachment, long at, byte[] part) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute(
              "INSERT INTO blob (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
              sum(attachment),
              attachment.bytes());
          BlobState now = state(handle, attachment, " FOR UPDATE");
          if (now.have() != at || part.length == 0 || at + part.length > now.bytes()) {
            return Optional.of(now);
          }
          handle.execute(
              "INSERT INTO blob_part (sha256, at, part) VALUES (?, ?, ?)",
              sum(attachment),
              at,
              part);
          long have = at + part.length;
          handle.execute("UPDATE blob SET have = ? WHERE sha256 = ?", have, sum(attachment));
          if (have < now.bytes() || sound(handle, attachment)) {
            return Optional.of(new BlobState(now.bytes(), have));
          }
          handle.execute("DELETE FROM blob WHERE sha256 = ?", sum(attachment));
          return Optional.empty();
        });
  }

  private static boolean sound(Handle handle, Attachment attachment) {
    MessageDigest digest = Sha256.begin();
    handle
        .createQuery("SELECT part FROM blob_part WHERE sha256 = :sum ORDER BY at")
        .bind("sum", sum(attachment))
        .setFetchSize(1)
        .mapTo(byte[].class)
        .forEach(digest::update);
    return Arrays.equals(digest.digest(), sum(attachment));
  }

  /// Writes the bytes from `from` on.
  public void read(Attachment attachment, long from, OutputStream out) throws IOException {
    long at = from;
    while (at < attachment.bytes()) {
      long next = at;
      Optional<Part> part =
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery(
                          "SELECT at, part FROM blob_part WHERE sha256 = :sum AND at <= :at"
                              + " ORDER BY at DESC LIMIT 1")
                      .bind("sum", sum(attachment))
                      .bind("at", next)
                      .map((row, _) -> new Part(row.getLong(1), row.getBytes(2)))
                      .findOne());
      if (part.isEmpty() || part.get().end() <= at) {
        throw new IOException("an attachment is not whole");
      }
      int skip = (int) (at - part.get().at());
      out.write(part.get().bytes(), skip, part.get().bytes().length - skip);
      at = part.get().end();
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // read and written out at once, never compared
  private record Part(long at, byte[] bytes) {
    long end() {
      return at + bytes.length;
    }
  }

  private static byte[] sum(Attachment attachment) {
    return HexFormat.of().parseHex(attachment.sha256());
  }
}
