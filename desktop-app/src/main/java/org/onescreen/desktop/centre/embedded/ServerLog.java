package org.onescreen.desktop.centre.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException.Reason;

/// What PostgreSQL said last, and what that means for whoever wanted to start it.
final class ServerLog {
  private static final long LARGEST = 4 << 20;
  private static final int TAIL = 20;

  private static final List<Map.Entry<String, Reason>> MEANINGS =
      List.of(
          Map.entry("No space left on device", Reason.NOT_WRITABLE),
          Map.entry("Permission denied", Reason.NOT_WRITABLE),
          Map.entry("Read-only file system", Reason.NOT_WRITABLE),
          Map.entry("unshare", Reason.ROOT_REFUSED),
          Map.entry("cannot be run as root", Reason.ROOT_REFUSED),
          Map.entry("execution of the server by", Reason.ROOT_REFUSED),
          Map.entry("incompatible with server", Reason.OTHER_VERSION),
          Map.entry("error while loading shared libraries", Reason.NO_PROGRAM));

  private ServerLog() {}

  /// Begins a new file where the old one has grown large, and keeps one old one.
  static void roll(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LARGEST) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static long size(Path log) throws IOException {
    return Files.exists(log) ? Files.size(log) : 0;
  }

  /// True where the log says `text` after its first `from` bytes.
  static boolean says(Path log, long from, String text) throws IOException {
    byte[] all = Files.readAllBytes(log);
    int start = (int) Math.min(from, all.length);
    return new String(all, start, all.length - start, StandardCharsets.UTF_8).contains(text);
  }

  static EmbeddedPostgresException explain(Path log, Path folder, String what) {
    String tail = tail(log);
    Reason reason =
        MEANINGS.stream()
            .filter(m -> tail.contains(m.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Reason.DAMAGED);
    return new EmbeddedPostgresException(reason, folder, what + " failed: " + tail.strip());
  }

  private static String tail(Path log) {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    } catch (IOException e) {
      return "no log: " + e;
    }
  }
}
