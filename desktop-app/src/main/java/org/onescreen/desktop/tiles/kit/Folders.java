package org.onescreen.desktop.tiles.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Folders that kits are made and unpacked in.
public final class Folders {
  private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

  /// As the shelf ends what is not a kit.
  private static final String OLD = ".old.part";

  private Folders() {}

  /// Puts a folder in the place of another, as a whole or not at all: where the other cannot be
  /// moved aside, because a file of it is open, nothing of it is touched.
  static void replace(Path fresh, Path own) throws IOException {
    Path old = own.resolveSibling(own.getFileName() + OLD);
    delete(old);
    boolean there = Files.exists(own);
    if (there) {
      Files.move(own, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(fresh, own, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (there) {
        Files.move(old, own, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    sweep(old);
  }

  /// Takes a folder away, as a whole or not at all.
  static void remove(Path own) throws IOException {
    Path old = own.resolveSibling(own.getFileName() + OLD);
    delete(old);
    if (Files.exists(own)) {
      Files.move(own, old, StandardCopyOption.ATOMIC_MOVE);
      sweep(old);
    }
  }

  /// What is left of it goes with the next change: the new one stands where it belongs.
  private static void sweep(Path old) {
    try {
      delete(old);
    } catch (IOException e) {
      LOG.warn("an old folder is still there: {}", e.toString());
    }
  }

  /// Deletes a folder and all that is in it, where it is there.
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
