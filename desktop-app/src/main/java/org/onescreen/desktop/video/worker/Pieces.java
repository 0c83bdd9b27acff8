package org.onescreen.desktop.video.worker;

import java.nio.file.Path;

/// How the files of one export are called: what was cut in between is more than one film.
public final class Pieces {
  private Pieces() {}

  /// The first is called as it was asked for, the others after it: `clip.mp4`, `clip-2.mp4`.
  ///
  /// @param asked the path that was asked for
  /// @param index from 0 on
  public static Path file(Path asked, int index) {
    if (index == 0) {
      return asked;
    }
    String name = String.valueOf(asked.getFileName());
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return asked.resolveSibling(name.substring(0, end) + "-" + (index + 1) + name.substring(end));
  }
}
