package org.onescreen.desktop.antifraud.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How long one step of a trend is.
public enum Scale {
  DAY(30),
  WEEK(26),
  MONTH(13);

  private final int steps;

  Scale(int steps) {
    this.steps = steps;
  }

  /// How many are shown.
  public int steps() {
    return steps;
  }

  /// The first day of the step that `day` lies in; weeks begin on Mondays.
  public LocalDate begin(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /// The first day of the step `count` steps later.
  public LocalDate plus(LocalDate begin, int count) {
    return switch (this) {
      case DAY -> begin.plusDays(count);
      case WEEK -> begin.plusWeeks(count);
      case MONTH -> begin.plusMonths(count);
    };
  }

  /// The step of the year before to lay beside one: the same days, or the week that holds them.
  public LocalDate yearBefore(LocalDate begin) {
    return begin(begin.minusYears(1));
  }
}
