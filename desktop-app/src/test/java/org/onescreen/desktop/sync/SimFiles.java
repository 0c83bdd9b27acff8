package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The files of simulated desks.
final class SimFiles {
  private SimFiles() {}

  /// In memory where the machine offers it: a simulation commits some thousand times.
  static Path folder() {
    try {
      Path shared = Path.of("/dev/shm");
      return Files.isWritable(shared)
          ? Files.createTempDirectory(shared, "onescreen-sim")
          : Files.createTempDirectory("onescreen-sim");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path file) {
    try {
      for (String suffix : List.of("", "-wal", "-shm", ".damaged")) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Of a file that is closed; nothing happens where there is none.
  static void copy(Path from, Path to) {
    if (Files.notExists(from)) {
      return;
    }
    delete(to);
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void deleteFolder(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
