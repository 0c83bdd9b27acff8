package org.onescreen.desktop.centre.sample;

import static org.onescreen.model.incident.IncidentState.*;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.incident.IncidentCategory;
import org.onescreen.model.incident.IncidentLimits;
import org.onescreen.model.incident.IncidentState;

/// How far an incident has come by now: the younger, the likelier it is still open. Of those that
/// are finished, every fortieth was late (97.5 % on time).
final class IncidentCourse {
  private static final double OPEN_AT_FIRST = 0.9;
  private static final double HOURS_TO_CLEAR = 90;
  private static final double LATE = 0.025;
  private static final Duration ROOM_TO_BE_LATE = Duration.ofHours(30);

  private final Instant now;
  private final Dice dice;
  private double lateOwed;

  IncidentCourse(Instant now, Dice dice) {
    this.now = now;
    this.dice = dice;
  }

  /// @param finishedAt null while open
  record Course(IncidentState state, Instant dueAt, @Nullable Instant finishedAt) {}

  Course of(Instant reported, RiskColor color, IncidentCategory category) {
    Instant due = reported.plus(IncidentLimits.handling(color));
    Duration age = Duration.between(reported, now);
    double hours = age.toMinutes() / 60.0;
    boolean open =
        color == RiskColor.RED
            ? hours < 3 && dice.chance(0.7)
            : dice.chance(OPEN_AT_FIRST * StrictMath.exp(-hours / HOURS_TO_CLEAR));
    if (open) {
      return new Course(openState(hours), due, null);
    }
    return finished(reported, due, age, category);
  }

  private Course finished(Instant reported, Instant due, Duration age, IncidentCategory category) {
    IncidentState state = endState(age, category);
    lateOwed += LATE;
    boolean roomToBeLate = due.plus(ROOM_TO_BE_LATE).isBefore(now);
    if (lateOwed >= 1 && roomToBeLate && state != SELF_DONE) {
      lateOwed--;
      long over = 600L + dice.below((int) ROOM_TO_BE_LATE.toSeconds() - 1200);
      return new Course(state, due, due.plusSeconds(over));
    }
    long longest = Math.min(Duration.between(reported, due).toSeconds(), age.toSeconds());
    double share = state == SELF_DONE ? 0.02 : 0.05 + 0.9 * dice.unit();
    return new Course(state, due, reported.plusSeconds((long) (longest * share)));
  }

  private IncidentState openState(double hours) {
    if (hours < 1) {
      return dice.among(new IncidentState[] {REPORTED, ACCEPTED}, 60, 40);
    }
    if (hours < 5) {
      return dice.among(
          new IncidentState[] {REPORTED, ACCEPTED, DISPATCHED, PROCESSING}, 10, 25, 40, 25);
    }
    if (hours < 24) {
      return dice.among(
          new IncidentState[] {REFUSED, RETURNED, DISPATCHED, FEEDBACK, PROCESSING},
          2,
          2,
          20,
          20,
          56);
    }
    return dice.among(
        new IncidentState[] {EXT_PENDING, ESCALATED, FEEDBACK, VERIFIED, PROCESSING},
        18,
        12,
        17,
        8,
        45);
  }

  private IncidentState endState(Duration age, IncidentCategory category) {
    if (category == IncidentCategory.DISPUTE && dice.chance(0.45)) {
      return CONVERTED;
    }
    double rated = age.toDays() > 1 ? 38.5 : 0;
    return dice.among(
        new IncidentState[] {SELF_DONE, REJECTED, MERGED, CONVERTED, VOID, CLOSED, EVALUATED},
        25,
        2,
        2,
        0.5,
        0.5,
        70 - rated,
        rated);
  }
}
