package org.onescreen.desktop.mediation.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as people write it: 2026-3-5, 2026.03.05, 2026/3/5, 2026年3月5日, 20260305.
public final class DayText {
  private static final Pattern PARTS =
      Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private DayText() {}

  public static Optional<LocalDate> read(String text) {
    return read(PARTS, text.strip()).or(() -> read(DIGITS, text.strip()));
  }

  private static Optional<LocalDate> read(Pattern form, String text) {
    Matcher match = form.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(match.group(1)),
              Integer.parseInt(match.group(2)),
              Integer.parseInt(match.group(3))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
