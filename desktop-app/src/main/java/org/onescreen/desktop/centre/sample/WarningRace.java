package org.onescreen.desktop.centre.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.antifraud.CallAttempt;
import org.onescreen.model.antifraud.CallResult;
import org.onescreen.model.antifraud.DissuasionTier;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.RaceClock;
import org.onescreen.model.antifraud.RaceLimits;
import org.onescreen.model.antifraud.StopPayment;
import org.onescreen.model.antifraud.VisitTeam;
import org.onescreen.model.antifraud.WarningCourse;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.region.GridCode;

/// How a warning of the sample was run: what was done, when, and in which time.
final class WarningRace {
  /// Shares of those whom somebody got hold of within the limit, by grade.
  private static final double IN_TIME = 0.92;

  private final Dice dice;
  private final Instant now;

  WarningRace(Dice dice, Instant now) {
    this.dice = dice;
    this.now = now;
  }

  FraudWarning run(FraudWarning came, GridCode grid) {
    return came.open() ? running(came, grid) : over(came, grid);
  }

  private FraudWarning running(FraudWarning came, GridCode grid) {
    FraudWarningState state = came.state();
    WarningCourse course = soFar(state);
    Instant since = now.minusSeconds(dice.between(20, 60 * minutes(came.grade()) * 5 / 4));
    Instant received = since.isBefore(came.receivedAt()) ? since : came.receivedAt();
    Instant due = RaceClock.due(state, came.grade(), since, null, course);
    boolean called = state != FraudWarningState.RECEIVED && state != FraudWarningState.ASSIGNED;
    Integer contact = called ? (int) Duration.between(received, since).toSeconds() / 2 : null;
    return with(
        came, grid, received, since, due, contact, called ? true : null, null, null, course);
  }

  private WarningCourse soFar(FraudWarningState state) {
    boolean called =
        state == FraudWarningState.CALLING
            || state == FraudWarningState.VISIT_REQUIRED
            || state == FraudWarningState.VISITING
            || state == FraudWarningState.ESCALATED;
    List<CallAttempt> calls =
        called
            ? List.of(
                new CallAttempt(now.minusSeconds(dice.between(30, 240)), CallResult.NO_ANSWER))
            : List.of();
    boolean visited = state == FraudWarningState.VISITING || state == FraudWarningState.ESCALATED;
    return new WarningCourse(
        RaceLimits.DEFAULT,
        calls,
        visited ? VisitTeam.POLICE_AND_GRID_WORKER : null,
        visited || dice.chance(0.3) ? now.minusSeconds(dice.between(20, 200)) : null,
        visited ? now.minusSeconds(dice.between(20, 200)) : null,
        null,
        null,
        List.of());
  }

  private int minutes(WarningGrade grade) {
    return switch (grade) {
      case HIGH -> 4;
      case MEDIUM -> 20;
      case LOW -> 200;
    };
  }

  private FraudWarning over(FraudWarning came, GridCode grid) {
    int limit = 60 * (RaceLimits.DEFAULT.of(came.grade()).assign() + minutes(came.grade()));
    boolean inTime = dice.chance(IN_TIME);
    int contact = inTime ? dice.between(20, limit) : dice.between(limit + 1, 3 * limit);
    int took = contact + dice.between(120, 5400);
    Instant end = came.receivedAt().plusSeconds(took);
    Instant ended = end.isAfter(now) ? now : end;
    boolean met = came.tier() == DissuasionTier.VISIT;
    boolean yes = Boolean.TRUE.equals(came.convinced());
    boolean no = Boolean.FALSE.equals(came.convinced());
    Integer kept = yes ? dice.between(5, 600) * 100 : null;
    StopPayment stop = no ? stop(ended) : null;
    List<Instant> asked = new ArrayList<>();
    if (came.convinced() != null) {
      for (int hours : RaceLimits.DEFAULT.followUps()) {
        Instant at = ended.plus(Duration.ofHours(hours));
        if (at.isBefore(now) && came.state() != FraudWarningState.CONVINCED) {
          asked.add(at);
        }
      }
    }
    WarningCourse course =
        new WarningCourse(
            RaceLimits.DEFAULT,
            List.of(new CallAttempt(came.receivedAt().plusSeconds(contact), result(yes, no))),
            met ? VisitTeam.POLICE_AND_GRID_WORKER : null,
            null,
            null,
            stop,
            came.convinced() == null ? null : ended,
            asked);
    Instant due = RaceClock.due(came.state(), came.grade(), ended, null, course);
    Integer frozen = stop == null ? null : stop.frozenYuan();
    return late(
        with(
            came,
            grid,
            came.receivedAt(),
            ended,
            due,
            contact,
            inTime,
            met && (yes || no),
            kept,
            course),
        inTime ? 0 : 1,
        frozen);
  }

  private static CallResult result(boolean yes, boolean no) {
    if (yes) {
      return CallResult.CONVINCED;
    }
    return no ? CallResult.ALREADY_PAID : CallResult.NO_ANSWER;
  }

  private StopPayment stop(Instant ended) {
    int paid = dice.between(5, 900) * 100;
    int frozen = dice.chance(0.45) ? paid * dice.between(20, 100) / 100 : 0;
    return new StopPayment(ended.minusSeconds(600), paid, ended.minusSeconds(400), frozen);
  }

  private static FraudWarning with(
      FraudWarning came,
      GridCode grid,
      Instant received,
      Instant since,
      @Nullable Instant due,
      @Nullable Integer contact,
      @Nullable Boolean inTime,
      @Nullable Boolean met,
      @Nullable Integer kept,
      WarningCourse course) {
    return new FraudWarning(
        came.id(),
        came.division(),
        came.type(),
        came.grade(),
        came.tier(),
        came.state(),
        came.open(),
        received,
        came.day(),
        came.convinced(),
        came.person(),
        came.phone(),
        grid,
        since,
        due,
        contact,
        inTime,
        met,
        0,
        kept,
        null,
        null,
        course);
  }

  private static FraudWarning late(FraudWarning w, int late, @Nullable Integer stopped) {
    return new FraudWarning(
        w.id(),
        w.division(),
        w.type(),
        w.grade(),
        w.tier(),
        w.state(),
        w.open(),
        w.receivedAt(),
        w.day(),
        w.convinced(),
        w.person(),
        w.phone(),
        w.grid(),
        w.since(),
        w.due(),
        w.firstContact(),
        w.inTime(),
        w.faceToFace(),
        late,
        w.keptYuan(),
        stopped,
        w.handler(),
        w.course());
  }
}
