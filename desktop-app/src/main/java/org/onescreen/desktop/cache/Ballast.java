package org.onescreen.desktop.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file of nothing that is given up when the disk is full, so that commands can still be written
/// down. Used by the writer's thread alone.
final class Ballast {
  private static final Logger LOG = LoggerFactory.getLogger(Ballast.class);
  private static final int BYTES = 16 << 20;

  private final Path file;

  Ballast(Path cache) {
    this.file = cache.resolveSibling("ballast");
  }

  /// Lays it in where there is none and the disk has room for it.
  void fill() {
    try {
      if (Files.notExists(file)
          && Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() > 4L * BYTES) {
        Files.write(file, new byte[BYTES]);
      }
    } catch (IOException e) {
      LOG.warn("no ballast could be laid in: {}", e.toString());
      drop();
    }
  }

  /// @return true where room was made
  boolean drop() {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("the ballast cannot be given up: {}", e.toString());
      return false;
    }
  }
}
