package org.onescreen.desktop.video.worker;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/// How much memory this process occupies, heap and native together: only the system knows.
///
/// Linux tells it in a file. Windows tells what the process has been promised for itself, which is
/// what a leak makes grow; by the same name other systems tell the address space, of which a JVM
/// reserves gigabytes that it never touches: a worker that is well would be taken for one that
/// leaks.
final class ResidentMemory {
  private static final Path STATM = Path.of("/proc/self/statm");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final long PAGE = 4096;

  private ResidentMemory() {}

  /// In bytes, without what is shared with the desk; 0 where the system does not tell it.
  static long bytes() {
    return bytes(System.getProperty("os.name", ""), STATM, ResidentMemory::committed);
  }

  /// @param system its name
  /// @param statm the file in which Linux tells it
  /// @param committed what Windows tells
  static long bytes(String system, Path statm, LongSupplier committed) {
    return system.toLowerCase(Locale.ROOT).startsWith("windows")
        ? Math.max(0, committed.getAsLong())
        : resident(statm);
  }

  private static long resident(Path statm) {
    try {
      String[] pages = SPACE.split(Files.readString(statm).strip(), -1);
      return (Long.parseLong(pages[1]) - Long.parseLong(pages[2])) * PAGE;
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
      return 0;
    }
  }

  private static long committed() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getCommittedVirtualMemorySize()
        : 0;
  }
}
