package org.onescreen.desktop.centre.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeState;

/// Where a dispute stands today, and since when.
///
/// @param since the day on which it entered its state
record DisputeCourse(
    DisputeState state, RiskColor color, boolean succeeded, boolean performed, LocalDate since) {
  /// From performance to the first visit at most, and from there to the second, with which the
  /// dossier is closed.
  private static final int VISIT_DAYS = 7;

  private static final int LAST_VISIT_DAYS = 26;

  /// A case that is over and done: performed, then visited, then archived, by age.
  static DisputeCourse done(LocalDate accepted, boolean escalated, SampleClock clock, Dice dice) {
    int mediation = dice.between(0, 9) + dice.weighted(0.5, 0.3, 0.2) * 5 + (escalated ? 8 : 0);
    int performance = dice.chance(0.5) ? dice.below(3) : dice.between(3, 30);
    LocalDate performed =
        clock.notLaterThanToday(accepted.plusDays((long) mediation + performance));
    LocalDate visited = performed.plusDays(dice.between(4, VISIT_DAYS + 1));
    LocalDate archived = visited.plusDays(dice.between(LAST_VISIT_DAYS - 2, LAST_VISIT_DAYS + 1));
    if (!archived.isAfter(clock.today())) {
      return over(DisputeState.ARCHIVED, archived);
    }
    if (!visited.isAfter(clock.today())) {
      return over(DisputeState.VISITED, visited);
    }
    return over(DisputeState.PERFORMED, performed);
  }

  private static DisputeCourse over(DisputeState state, LocalDate since) {
    return new DisputeCourse(state, RiskColor.GREEN, true, true, since);
  }

  /// A case that has not run its whole course.
  static DisputeCourse underWay(
      LocalDate accepted, DisputeFate fate, SampleClock clock, Dice dice) {
    int age = (int) ChronoUnit.DAYS.between(accepted, clock.today());
    int since =
        switch (fate.state()) {
          case ACCEPTED -> 0;
          case TERMINATED -> Math.max(age - 4, 0);
          case ARCHIVED -> 70;
          case ASSIGNED, INVESTIGATING -> Math.min(age, 1);
          default -> age - Math.min(age, dice.between(0, Math.min(age / 2, 10)));
        };
    return new DisputeCourse(
        fate.state(),
        fate.color(),
        fate.succeeded(),
        false,
        clock.notLaterThanToday(accepted.plusDays(since)));
  }
}
