package org.onescreen.desktop.cache;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Looks for texts in the bytes of files, as somebody would who has copied them.
final class FileBytes {
  private static final int HEAD = 4;
  private static final List<Charset> SPELLINGS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private FileBytes() {}

  /// Which of `texts` stand somewhere in a file below `folder`, in UTF-8 or UTF-16.
  static Set<String> found(Path folder, Collection<String> texts) throws IOException {
    Map<Integer, List<Spelling>> byHead = new HashMap<>();
    for (String text : new HashSet<>(texts)) {
      for (Charset charset : SPELLINGS) {
        byte[] bytes = text.getBytes(charset);
        byHead
            .computeIfAbsent(head(bytes, 0), _ -> new ArrayList<>())
            .add(new Spelling(text, bytes));
      }
    }
    Set<String> found = new TreeSet<>();
    for (Path file : files(folder)) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i <= bytes.length - HEAD; i++) {
        for (Spelling spelling : byHead.getOrDefault(head(bytes, i), List.of())) {
          if (spelling.standsAt(bytes, i)) {
            found.add(spelling.text + " in " + file.getFileName());
          }
        }
      }
    }
    return found;
  }

  static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Files.copy(file, Files.createDirectories(to).resolve(file.getFileName()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static int head(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | (bytes[at + 3] & 0xff);
  }

  @SuppressWarnings("ArrayRecordComponent") // looked for, never compared with another
  private record Spelling(String text, byte[] bytes) {
    boolean standsAt(byte[] in, int at) {
      return at + bytes.length <= in.length
          && java.util.Arrays.equals(bytes, 0, bytes.length, in, at, at + bytes.length);
    }
  }
}
