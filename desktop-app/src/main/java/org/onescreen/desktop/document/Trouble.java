package org.onescreen.desktop.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/// Why a file could not be written, as far as an operator can do something about it.
public enum Trouble {
  /// Another program holds it, most often Excel or Word.
  IN_USE,
  DISK_FULL,
  NOT_ALLOWED,
  FOLDER_GONE,
  /// No font on this machine can be embedded and has Chinese.
  NO_FONT,
  OTHER;

  /// Java tells these apart only by the system's own words.
  public static Trouble of(IOException cause, Path file) {
    String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (words.contains("no space") || words.contains("not enough space") || full(file)) {
      return DISK_FULL;
    }
    return switch (cause) {
      case NoFontException _ -> NO_FONT;
      case NoSuchFileException _, NotDirectoryException _ -> FOLDER_GONE;
      case AccessDeniedException _ -> Files.isWritable(file) ? IN_USE : NOT_ALLOWED;
      case FileSystemException _ when words.contains("used by another process") -> IN_USE;
      default -> OTHER;
    };
  }

  private static boolean full(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      FileStore store = Files.getFileStore(folder == null ? file : folder);
      return store.getUsableSpace() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
