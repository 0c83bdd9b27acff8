package org.onescreen.desktop.antifraud.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.record.Column;

/// Days that are counted together.
///
/// @param from the first day
/// @param to the day after the last
public record Period(LocalDate from, LocalDate to) {
  public static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /// The last `days` days, `today` among them.
  public static Period last(int days, LocalDate today) {
    return new Period(today.minusDays(days - 1L), today.plusDays(1));
  }

  /// The same days of the year before.
  public Period yearBefore() {
    return new Period(from.minusYears(1), to.minusYears(1));
  }

  /// As many days just before; of a whole month, the whole month before.
  public Period before() {
    if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1))) {
      return new Period(from.minusMonths(1), from);
    }
    return new Period(from.minusDays(ChronoUnit.DAYS.between(from, to)), from);
  }

  public Filter days(Column<LocalDate> day) {
    return Filter.atLeast(day, from).and(Filter.lessThan(day, to));
  }
}
