package org.onescreen.desktop.mediation.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whole numbers as people type them, in full or half width.
final class Digits {
  private static final int MOST = 9;

  private Digits() {}

  /// Empty where it is none, or not between the two.
  static Optional<Integer> read(String text, int least, int most) {
    String digits = plain(text);
    return digits.matches("\\d{1," + MOST + "}")
        ? Optional.of(Integer.parseInt(digits)).filter(n -> n >= least && n <= most)
        : Optional.empty();
  }

  /// Several, with any sign between them; empty where one is none, or they do not ascend.
  static Optional<List<Integer>> ascending(String text, int most) {
    List<Integer> numbers = new ArrayList<>();
    int before = 0;
    for (String one : plain(text).split("[\\s,;、/]+", -1)) {
      Optional<Integer> number = read(one, before + 1, most);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      before = number.get();
      numbers.add(before);
    }
    return Optional.of(List.copyOf(numbers));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
