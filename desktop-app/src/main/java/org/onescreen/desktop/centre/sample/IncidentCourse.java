package org.onescreen.desktop.centre.sample;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.incident.IncidentCategory;
import org.onescreen.model.incident.IncidentState;

/// How far an incident has come by now: the younger, the likelier it is still open. Of those that
/// are finished, every fortieth was late (97.5 % on time).
final class IncidentCourse {
  private static final double OPEN_AT_FIRST = 0.9;
  private static final double HOURS_TO_CLEAR = 90;
  private static final double LATE = 0.025;
  private static final Duration RED_LIMIT = Duration.ofHours(2);
  private static final Duration YELLOW_LIMIT = Duration.ofHours(24);
  private static final Duration BLUE_LIMIT = Duration.ofHours(72);
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
    Instant due = reported.plus(limit(color));
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
    if (lateOwed >= 1 && roomToBeLate && state != IncidentState.SELF_DONE) {
      lateOwed--;
      long over = 600 + dice.below((int) ROOM_TO_BE_LATE.toSeconds() - 1200);
      return new Course(state, due, due.plusSeconds(over));
    }
    long longest = Math.min(Duration.between(reported, due).toSeconds(), age.toSeconds());
    double share = state == IncidentState.SELF_DONE ? 0.02 : 0.05 + 0.9 * dice.unit();
    return new Course(state, due, reported.plusSeconds((long) (longest * share)));
  }

  private static Duration limit(RiskColor color) {
    return switch (color) {
      case RED -> RED_LIMIT;
      case YELLOW -> YELLOW_LIMIT;
      case BLUE, GREEN -> BLUE_LIMIT;
    };
  }

  private IncidentState openState(double hours) {
    if (hours < 1) {
      return dice.chance(0.6) ? IncidentState.REPORTED : IncidentState.ACCEPTED;
    }
    if (hours < 5) {
      return pick(
          0.1, IncidentState.REPORTED, 0.25, IncidentState.ACCEPTED, 0.4, IncidentState.DISPATCHED);
    }
    if (hours < 24) {
      double turn = dice.unit();
      if (turn < 0.04) {
        return turn < 0.02 ? IncidentState.REFUSED : IncidentState.RETURNED;
      }
      return pick(0.2, IncidentState.DISPATCHED, 0.2, IncidentState.FEEDBACK, 0, null);
    }
    double turn = dice.unit();
    if (turn < 0.3) {
      return turn < 0.18 ? IncidentState.EXT_PENDING : IncidentState.ESCALATED;
    }
    return pick(0.25, IncidentState.FEEDBACK, 0.1, IncidentState.VERIFIED, 0, null);
  }

  private IncidentState pick(
      double a,
      IncidentState first,
      double b,
      IncidentState second,
      double c,
      @Nullable IncidentState third) {
    double turn = dice.unit();
    if (turn < a) {
      return first;
    }
    if (turn < a + b) {
      return second;
    }
    return third != null && turn < a + b + c ? third : IncidentState.PROCESSING;
  }

  private IncidentState endState(Duration age, IncidentCategory category) {
    double turn = dice.unit();
    if (category == IncidentCategory.DISPUTE && turn < 0.45) {
      return IncidentState.CONVERTED;
    }
    if (turn < 0.25) {
      return IncidentState.SELF_DONE;
    }
    if (turn < 0.29) {
      return turn < 0.27 ? IncidentState.REJECTED : IncidentState.MERGED;
    }
    if (turn < 0.3) {
      return turn < 0.295 ? IncidentState.CONVERTED : IncidentState.VOID;
    }
    boolean rated = age.toDays() > 1 && dice.chance(0.55);
    return rated ? IncidentState.EVALUATED : IncidentState.CLOSED;
  }
}
