package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.onescreen.model.region.DivisionLevel;

/// A limit that runs for a case.
///
/// @param since the day from which it counts
/// @param due the last day on which it is kept
public record RunningClock(DisputeClock clock, LocalDate since, LocalDate due) {
  /// How a limit stands on a day.
  public enum Standing {
    /// Time enough.
    NORMAL,
    /// Warned: the day before the last one, and for confirmation from the first of the [Reminders].
    SOON,
    /// Warned again: for confirmation from the second of the [Reminders].
    PRESSING,
    /// The last day.
    TODAY,
    /// Over.
    OVERDUE,
    /// Over, and nobody is late: the parties did not use their right.
    LAPSED
  }

  /// The one of judicial confirmation, of which a case carries the last day alone: its length is
  /// the law's.
  public static RunningClock confirmation(LocalDate last) {
    int days = PolicyDefaults.limit(DisputeClock.CONFIRMATION).count();
    return new RunningClock(DisputeClock.CONFIRMATION, last.minusDays(days), last);
  }

  /// Where the office has no reminders of its own.
  public Standing on(LocalDate today) {
    return on(today, Reminders.DEFAULT);
  }

  public Standing on(LocalDate today, Reminders reminders) {
    if (today.isAfter(due)) {
      return clock.limitsRight() ? Standing.LAPSED : Standing.OVERDUE;
    }
    if (today.equals(due)) {
      return Standing.TODAY;
    }
    if (clock == DisputeClock.CONFIRMATION) {
      long day = ChronoUnit.DAYS.between(since, today);
      if (day >= reminders.second()) {
        return Standing.PRESSING;
      }
      return day >= reminders.first() ? Standing.SOON : Standing.NORMAL;
    }
    return today.equals(due.minusDays(1)) ? Standing.SOON : Standing.NORMAL;
  }

  /// Days that are left; less than 0 where it is over.
  public long left(LocalDate today) {
    return ChronoUnit.DAYS.between(today, due);
  }

  /// The highest level that must see it: its own while it is kept, the next one up once it is over,
  /// and one more once it is over by half of its own length. Empty where nobody needs to look yet.
  public Optional<DivisionLevel> seenBy(DivisionLevel own, LocalDate today) {
    return switch (on(today)) {
      case NORMAL, LAPSED -> Optional.empty();
      case SOON, PRESSING, TODAY -> Optional.of(own);
      case OVERDUE -> {
        DivisionLevel up = above(own);
        yield Optional.of(today.isBefore(risesOn()) ? up : above(up));
      }
    };
  }

  /// The first day on which it is over by half of its own length.
  public LocalDate risesOn() {
    return risesOn(since, due);
  }

  static LocalDate risesOn(LocalDate since, LocalDate due) {
    long length = Math.max(1, ChronoUnit.DAYS.between(since, due));
    return due.plusDays((length + 1) / 2);
  }

  /// Nobody above the county looks at single cases.
  public static DivisionLevel above(DivisionLevel level) {
    return level.compareTo(DivisionLevel.COUNTY) <= 0 ? level : level.above().orElse(level);
  }
}
