package org.onescreen.model.mediation;

import java.time.LocalDate;
import org.onescreen.model.flow.WorkingCalendar;

/// How long a limit is.
///
/// @param count 1 to [#MOST]
public record LimitRule(DisputeClock clock, int count, Unit unit) {
  public static final int MOST = 400;

  /// In what a limit is counted.
  public enum Unit {
    DAYS,
    WORKING_DAYS,
    YEARS
  }

  /// The last day on which the limit still holds.
  LocalDate after(LocalDate from, WorkingCalendar calendar) {
    return switch (unit) {
      case DAYS -> from.plusDays(count);
      case WORKING_DAYS -> calendar.workingDaysAfter(from, count);
      case YEARS -> from.plusYears(count);
    };
  }
}
