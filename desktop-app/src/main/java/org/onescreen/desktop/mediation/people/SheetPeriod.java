package org.onescreen.desktop.mediation.people;

import java.time.LocalDate;

/// For which days the sheet is made: cases count by the day on which they were archived.
enum SheetPeriod {
  THIS_MONTH,
  LAST_MONTH,
  THIS_YEAR,
  LAST_YEAR;

  LocalDate from(LocalDate today) {
    return switch (this) {
      case THIS_MONTH -> today.withDayOfMonth(1);
      case LAST_MONTH -> today.withDayOfMonth(1).minusMonths(1);
      case THIS_YEAR -> today.withDayOfYear(1);
      case LAST_YEAR -> today.withDayOfYear(1).minusYears(1);
    };
  }

  /// The last day.
  LocalDate to(LocalDate today) {
    return switch (this) {
      case THIS_MONTH, THIS_YEAR -> today;
      case LAST_MONTH -> today.withDayOfMonth(1).minusDays(1);
      case LAST_YEAR -> today.withDayOfYear(1).minusDays(1);
    };
  }
}
