package org.onescreen.desktop.mediation.statistics;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which a case must have been accepted to count.
///
/// @param from the first day; empty for no beginning
/// @param to the last day; empty for no end
record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
  static final Period ALL = new Period(Optional.empty(), Optional.empty());

  static Period between(LocalDate from, LocalDate to) {
    return new Period(Optional.of(from), Optional.of(to));
  }

  /// The periods that are a button each.
  enum Named {
    MONTH,
    YEAR,
    TWELVE_MONTHS,
    ALL;

    Period on(LocalDate today) {
      return switch (this) {
        case MONTH -> between(today.withDayOfMonth(1), today);
        case YEAR -> between(today.withDayOfYear(1), today);
        case TWELVE_MONTHS -> between(today.minusYears(1).plusDays(1), today);
        case ALL -> Period.ALL;
      };
    }
  }
}
