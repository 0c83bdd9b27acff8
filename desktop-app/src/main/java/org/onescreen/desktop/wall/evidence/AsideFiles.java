package org.onescreen.desktop.wall.evidence;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What lies in the folder of evidence and is none: what is being taken and not registered yet, and
/// what is only replayed. Its names are made here and nowhere else, so that nothing else is ever
/// taken for it.
public final class AsideFiles {
  private static final Logger LOG = LoggerFactory.getLogger(AsideFiles.class);
  private static final String TAKING = ".taking-";
  private static final String REPLAY = ".replay-";
  private static final Pattern NAME =
      Pattern.compile(
          "\\.(taking|replay)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-[0-9]+)?\\.(mp4|png)");

  private AsideFiles() {}

  /// A name for what is about to be taken.
  static Path taking(Path folder, String suffix) {
    return folder.resolve(TAKING + UUID.randomUUID() + suffix);
  }

  /// A name for what is only replayed.
  public static Path replay(Path folder) {
    return folder.resolve(REPLAY + UUID.randomUUID() + ".mp4");
  }

  /// Deletes what an earlier desk left when it died: it shows people, nobody answers for it, and it
  /// would lie there for ever. To be called while this desk has its profile for itself and has
  /// taken nothing yet; waits for the disk.
  public static void clear(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, AsideFiles::isAside)) {
      files.forEach(AsideFiles::delete);
    } catch (IOException | DirectoryIteratorException e) {
      LOG.warn("the folder of evidence cannot be looked through", e);
    }
  }

  private static boolean isAside(Path file) {
    return NAME.matcher(String.valueOf(file.getFileName())).matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
      LOG.info("{} was left by an earlier desk and is deleted", file.getFileName());
    } catch (IOException e) {
      LOG.warn("{} was left by an earlier desk and cannot be deleted", file.getFileName(), e);
    }
  }
}
