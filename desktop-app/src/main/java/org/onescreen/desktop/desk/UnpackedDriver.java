package org.onescreen.desktop.desk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What SQLite's driver unpacks at each start and takes away at the end, of desks that had no end:
/// whoever is switched off each evening would keep a megabyte a day.
final class UnpackedDriver {
  private static final Logger LOG = LoggerFactory.getLogger(UnpackedDriver.class);
  private static final String FILES = "sqlite-*";

  private UnpackedDriver() {}

  /// Before the driver is first used, by the only desk of the profile.
  static void clear(Path folder) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, FILES)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It costs room, nothing else: the next start tries again.
      LOG.warn("what an earlier desk has unpacked could not be taken away", e);
    }
  }
}
