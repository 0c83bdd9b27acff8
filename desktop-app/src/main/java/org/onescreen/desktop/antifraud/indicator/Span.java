package org.onescreen.desktop.antifraud.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import org.onescreen.desktop.antifraud.statistics.Period;

/// Of which days the indicators are told.
enum Span {
  THIS_MONTH,
  LAST_MONTH,
  QUARTER,
  YEAR;

  private static final int QUARTER_DAYS = 90;
  private static final int YEAR_DAYS = 365;

  Period of(LocalDate today) {
    YearMonth month = YearMonth.from(today);
    return switch (this) {
      case THIS_MONTH -> new Period(month.atDay(1), today.plusDays(1));
      case LAST_MONTH -> Period.month(month.minusMonths(1));
      case QUARTER -> Period.last(QUARTER_DAYS, today);
      case YEAR -> Period.last(YEAR_DAYS, today);
    };
  }
}
