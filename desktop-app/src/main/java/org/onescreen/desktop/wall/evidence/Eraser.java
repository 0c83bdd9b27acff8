package org.onescreen.desktop.wall.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// How a file is deleted.
interface Eraser {
  /// Fails where it cannot be deleted now, as far as that can be known before: Windows keeps a file
  /// that another program plays.
  void check(Path file) throws IOException;

  void erase(Path file) throws IOException;

  /// The disk's.
  static Eraser ofDisk() {
    return new Eraser() {
      @Override
      public void check(Path file) throws IOException {
        FileChannel.open(file, StandardOpenOption.WRITE).close();
      }

      @Override
      public void erase(Path file) throws IOException {
        Files.deleteIfExists(file);
      }
    };
  }
}
