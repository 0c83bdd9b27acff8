package org.onescreen.desktop.video.worker;

import java.util.List;
import java.util.Optional;

/// One line between desk and worker: words with tabs between them. Whatever else turns up on the
/// pipe is not a line of ours.
public record Line(String word, List<String> values) {
  private static final String MARK = "onescreen";

  public static Line of(String word, Object... values) {
    return new Line(word, java.util.Arrays.stream(values).map(String::valueOf).toList());
  }

  /// Reads a line; empty for garbage, such as a native library that prints to standard output.
  public static Optional<Line> parse(String text) {
    List<String> parts = List.of(text.split("\t", -1));
    return parts.size() < 2 || !MARK.equals(parts.get(0))
        ? Optional.empty()
        : Optional.of(new Line(parts.get(1), parts.subList(2, parts.size())));
  }

  /// A number of the line; refuses a line that has none there.
  public long number(int index) {
    return Long.parseLong(value(index));
  }

  public String value(int index) {
    if (index >= values.size()) {
      throw new IllegalArgumentException("a line '" + word + "' with too few values");
    }
    return values.get(index);
  }

  public String text() {
    return values.isEmpty()
        ? MARK + "\t" + word
        : MARK + "\t" + word + "\t" + String.join("\t", values);
  }
}
