package org.onescreen.desktop.document.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as they are written in ledgers: 2024.3.5, 2024-03-05, 2024/3/5, 2024年3月5日, 20240305, and
/// the serial numbers of Excel (days since 1899-12-30).
public final class LedgerDates {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "((?:19|20)\\d{2})\\s*[.\\-/年]\\s*(\\d{1,2})\\s*[.\\-/月]\\s*(\\d{1,2})\\s*日?.*");
  private static final Pattern PACKED = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final int SERIAL_FROM = 20_000;
  private static final int SERIAL_TO = 80_000;

  private LedgerDates() {}

  /// Empty where it is no day.
  public static Optional<LocalDate> of(RawCell cell) {
    String text = LedgerText.plain(cell.text());
    Matcher written = WRITTEN.matcher(text);
    if (written.matches()) {
      return day(written);
    }
    Matcher packed = PACKED.matcher(text);
    if (packed.matches()) {
      return day(packed);
    }
    return serial(text);
  }

  private static Optional<LocalDate> day(Matcher parts) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> serial(String text) {
    try {
      double serial = Double.parseDouble(text);
      return serial >= SERIAL_FROM && serial <= SERIAL_TO
          ? Optional.of(FIRST.plusDays((long) serial))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
