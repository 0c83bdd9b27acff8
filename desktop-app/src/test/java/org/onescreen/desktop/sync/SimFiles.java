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

  static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes sure that there is a file of that name.
  static void touch(Path file) {
    try {
      if (Files.notExists(file)) {
        Files.createFile(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @return 0 where there is none
  static long size(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Afterwards there are in `to` exactly those of `files` that are in `from`.
  static void copy(Path from, Path to, List<String> files) {
    try {
      for (String file : files) {
        Files.deleteIfExists(to.resolve(file));
        if (Files.exists(from.resolve(file))) {
          Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A cache's file with what lies beside it.
  static void delete(Path file) {
    try {
      for (String suffix : List.of("", "-wal", "-shm", ".damaged")) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void deleteFolder(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
