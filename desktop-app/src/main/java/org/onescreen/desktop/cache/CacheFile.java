package org.onescreen.desktop.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/// The cache's file as bytes on the disk: what can be said of it, and done to it, before SQLite
/// opens it. The offsets are those of the SQLite file format (sqlite.org/fileformat.html).
final class CacheFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int USER_VERSION_AT = 60;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);

  private final Path file;
  private final InstantSource clock;

  CacheFile(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /// What the first bytes say.
  sealed interface Look {
    record Nothing() implements Look {}

    record Garbage() implements Look {}

    record Sqlite(int userVersion) implements Look {}
  }

  Look look() throws IOException {
    if (Files.notExists(file) || Files.size(file) == 0) {
      return new Look.Nothing();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(HEADER);
      boolean magic =
          header.length == HEADER && Arrays.equals(MAGIC, Arrays.copyOf(header, MAGIC.length));
      return magic
          ? new Look.Sqlite(ByteBuffer.wrap(header).getInt(USER_VERSION_AT))
          : new Look.Garbage();
    }
  }

  /// Renames the file and what SQLite keeps beside it; nothing is thrown away.
  ///
  /// @return where the file is now
  Path setAside() throws IOException {
    String suffix = ".bad-" + STAMP.format(clock.instant());
    Path kept = file.resolveSibling(file.getFileName() + suffix);
    Files.move(file, kept);
    for (String companion : List.of("-wal", "-shm")) {
      Path beside = file.resolveSibling(file.getFileName() + companion);
      if (Files.exists(beside)) {
        Files.move(beside, file.resolveSibling(kept.getFileName() + companion));
      }
    }
    Files.deleteIfExists(damageNote());
    return kept;
  }

  /// Remembers for the next opening that SQLite found damage while the cache was in use.
  private void noteDamage() throws IOException {
    Files.writeString(damageNote(), clock.instant().toString());
  }

  /// What was noticed, once it is remembered where it is damage.
  CacheException noted(CacheException failure) {
    if (failure.failure() instanceof CacheFailure.Damaged) {
      try {
        noteDamage();
      } catch (IOException io) {
        failure.addSuppressed(io);
      }
    }
    return failure;
  }

  boolean damageNoted() {
    return Files.exists(damageNote());
  }

  private Path damageNote() {
    return file.resolveSibling(file.getFileName() + ".damaged");
  }
}
