package org.onescreen.desktop.centre.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onescreen.model.region.DivisionCode;

/// One case one code (一案一码): two letters, the town's nine digits, the day, a number of four digits.
/// Days must come in order.
final class CaseCodes {
  private static final int TOWN_DIGITS = 9;

  private final String letters;
  private final Map<String, Integer> numbers = new HashMap<>();
  private LocalDate current = LocalDate.MIN;

  CaseCodes(String letters) {
    this.letters = letters;
  }

  String next(DivisionCode village, LocalDate day) {
    if (!day.equals(current)) {
      numbers.clear();
      current = day;
    }
    String town = village.code().substring(0, TOWN_DIGITS);
    int number = numbers.merge(town, 1, Integer::sum);
    return letters
        + town
        + day.format(DateTimeFormatter.BASIC_ISO_DATE)
        + String.format(Locale.ROOT, "%04d", number);
  }
}
