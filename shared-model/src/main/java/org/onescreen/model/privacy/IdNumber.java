package org.onescreen.model.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A citizen's identity number (公民身份号码, GB 11643): eighteen signs that tell a birthday and a sex,
/// the last of which proves the others.
///
/// @param text with a capital X
public record IdNumber(String text, LocalDate born, boolean male) {
  private static final Pattern FORM = Pattern.compile("\\d{17}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final int BORN = 6;
  private static final int BORN_END = 14;
  private static final int SEX = 16;

  /// Empty where it is none, or was written down wrong.
  public static Optional<IdNumber> of(String written) {
    String text = written.strip().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(text).matches() || text.charAt(WEIGHTS.length) != check(text)) {
      return Optional.empty();
    }
    try {
      LocalDate born = LocalDate.parse(text.substring(BORN, BORN_END), DAY);
      return Optional.of(new IdNumber(text, born, (text.charAt(SEX) - '0') % 2 == 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static char check(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (text.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % CHECKS.length());
  }

  /// In years that are full on that day; below 0 before the birthday.
  public int age(LocalDate on) {
    return on.isBefore(born) ? -1 : Period.between(born, on).getYears();
  }

  /// It tells of a person, and never reaches a log.
  @Override
  public String toString() {
    return "IdNumber[]";
  }
}
