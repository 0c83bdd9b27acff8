package org.onescreen.desktop.mediation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// The days of a month or a week, in whole weeks from Monday.
record Span(Length length, LocalDate within) {
  private static final int WEEK = 7;

  /// How much is seen at once.
  enum Length {
    MONTH,
    WEEK
  }

  List<LocalDate> days() {
    LocalDate first = within;
    LocalDate last = within;
    if (length == Length.MONTH) {
      first = within.withDayOfMonth(1);
      last = YearMonth.from(within).atEndOfMonth();
    }
    LocalDate from = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate to = last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1)).toList();
  }

  /// The one after or, where `steps` is below 0, before it.
  Span moved(int steps) {
    return new Span(
        length,
        length == Length.MONTH ? within.plusMonths(steps) : within.plusDays((long) WEEK * steps));
  }

  boolean main(LocalDate day) {
    return length == Length.WEEK || YearMonth.from(day).equals(YearMonth.from(within));
  }
}
