package org.onescreen.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders that a measurement makes and takes away again.
public final class Folders {
  private Folders() {}

  /// Copies what is in `from`, files and folders, into `into`, which is there.
  public static void copy(Path from, Path into) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = walk.filter(path -> !path.equals(from)).sorted().toList();
    }
    for (Path path : all) {
      Files.copy(path, into.resolve(from.relativize(path)));
    }
  }

  /// Deletes `folder` with all that is in it.
  public static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
