package org.onescreen.desktop.mediation.register;

import java.text.Normalizer;
import java.util.Optional;

/// Whole numbers as people type them.
final class Numbers {
  private static final int DIGITS = 9;

  private Numbers() {}

  /// 0 where nothing is typed; empty where it is no number of at most nine digits. Digits of full
  /// width and commas between them are digits too.
  static Optional<Long> whole(String typed) {
    String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace(",", "");
    return digits.matches("\\d{0," + DIGITS + "}")
        ? Optional.of(digits.isEmpty() ? 0L : Long.parseLong(digits))
        : Optional.empty();
  }
}
