package org.onescreen.desktop.video.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// How much memory this process occupies, heap and native together: only the system knows.
final class ResidentMemory {
  private static final Path STATM = Path.of("/proc/self/statm");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final long PAGE = 4096;

  private ResidentMemory() {}

  /// In bytes, without what is shared with the desk; 0 where the system does not tell it this way.
  static long bytes() {
    try {
      String[] pages = SPACE.split(Files.readString(STATM).strip(), -1);
      return (Long.parseLong(pages[1]) - Long.parseLong(pages[2])) * PAGE;
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
      return 0;
    }
  }
}
