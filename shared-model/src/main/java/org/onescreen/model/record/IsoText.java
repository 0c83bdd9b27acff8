package org.onescreen.model.record;

/// Tells of most texts at once that they are a date, or a moment, as this program writes them:
/// parsing each of them would take a bulk load longer than all the rest of a record. Of what it
/// does not know, such as the last days of a month, it says no; parsing then decides.
final class IsoText {
  private static final int DATE = "2026-11-22".length();
  private static final int MOMENT = "2026-11-22T03:04:05Z".length();
  private static final int NANOS = 9;
  private static final int MONTHS = 12;
  private static final int DAYS_OF_ALL_MONTHS = 28;
  private static final int HOURS = 24;
  private static final int SIXTY = 60;

  private IsoText() {}

  static boolean isPlainDate(String text) {
    return text.length() == DATE && beginsWithDate(text);
  }

  static boolean isPlainMoment(String text) {
    int length = text.length();
    return length >= MOMENT
        && beginsWithDate(text)
        && text.charAt(DATE) == 'T'
        && below(number(text, 11), HOURS)
        && text.charAt(13) == ':'
        && below(number(text, 14), SIXTY)
        && text.charAt(16) == ':'
        && below(number(text, 17), SIXTY)
        && text.charAt(length - 1) == 'Z'
        && (length == MOMENT || isFraction(text));
  }

  private static boolean beginsWithDate(String text) {
    int month = number(text, 5);
    int day = number(text, 8);
    return number(text, 0) >= 0
        && number(text, 2) >= 0
        && text.charAt(4) == '-'
        && month >= 1
        && month <= MONTHS
        && text.charAt(7) == '-'
        && day >= 1
        && day <= DAYS_OF_ALL_MONTHS;
  }

  private static boolean isFraction(String text) {
    int end = text.length() - 1;
    if (text.charAt(MOMENT - 1) != '.' || end == MOMENT || end > MOMENT + NANOS) {
      return false;
    }
    for (int at = MOMENT; at < end; at++) {
      if (!isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean below(int number, int limit) {
    return number >= 0 && number < limit;
  }

  /// Of two digits; less than 0 where they are none.
  private static int number(String text, int at) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
