package org.onescreen.model.antifraud;

import static org.onescreen.model.antifraud.FraudWarningState.UNREACHABLE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Rule;

/// Takes a warning one line further in its table.
final class FraudWarningStep implements Rule<FraudWarning, FraudWarningMove> {
  @Override
  public Decision<FraudWarning> decide(
      Optional<FraudWarning> current, FraudWarningMove move, Circumstances circumstances) {
    FraudWarning warning = current.orElseThrow();
    Optional<FraudWarningState> to = FraudWarningFlow.TABLE.after(warning.state(), move.event());
    if (to.isEmpty()) {
      return Decision.refused(FraudRefusal.NOT_NOW.refusal());
    }
    Instant at = later(circumstances.at(), warning.sinceOrReceived());
    if (to.get() == warning.state() && warning.done().holds(move.event(), at)) {
      // The same word came twice.
      return Decision.done(warning);
    }
    return FraudWarningGuard.refusal(warning, move, at)
        .<Decision<FraudWarning>>map(why -> Decision.refused(why.refusal()))
        .orElseGet(
            () ->
                Decision.done(moved(warning, move, to.get(), at, circumstances.actor().account())));
  }

  /// Whoever's clock was set back does not get more time by it.
  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  private static FraudWarning moved(
      FraudWarning warning, FraudWarningMove move, FraudWarningState to, Instant at, UUID by) {
    WarningCourse course = WarningCourseStep.after(warning, move, to, at);
    boolean stays = to == warning.state();
    boolean newPlan = !stays || to == FraudWarningState.FOLLOWED_UP;
    Instant since = stays ? warning.sinceOrReceived() : at;
    Integer contact = contact(warning, move.event(), at);
    Instant due = warning.due();
    return new FraudWarning(
        warning.id(),
        warning.division(),
        warning.type(),
        warning.grade(),
        tier(warning, to),
        to,
        FraudWarningFlow.OPEN.contains(to),
        warning.receivedAt(),
        warning.day(),
        convinced(warning, to),
        warning.person(),
        warning.phone(),
        warning.grid(),
        since,
        newPlan ? RaceClock.due(to, warning.grade(), since, dueBefore(warning), course) : due,
        contact,
        inTime(warning, contact, at),
        faceToFace(warning, move.event()),
        late(warning, newPlan && to != FraudWarningState.FALSE_POSITIVE, at),
        move.event() == FraudWarningEvent.CONVINCE && move.yuan() != null
            ? move.yuan()
            : warning.keptYuan(),
        move.event() == FraudWarningEvent.FREEZE ? move.yuan() : warning.stoppedYuan(),
        move.event() == FraudWarningEvent.ASSIGN ? by : warning.handler(),
        course);
  }

  private static @Nullable Instant dueBefore(FraudWarning warning) {
    return warning.state() == FraudWarningState.VISIT_REQUIRED ? warning.due() : null;
  }

  private static @Nullable Integer contact(
      FraudWarning warning, FraudWarningEvent event, Instant at) {
    boolean first =
        warning.firstContact() == null
            && (event == FraudWarningEvent.REMIND || event == FraudWarningEvent.CALL);
    if (!first) {
      return warning.firstContact();
    }
    return Math.toIntExact(
        Math.min(Integer.MAX_VALUE, Duration.between(warning.receivedAt(), at).toSeconds()));
  }

  private static @Nullable Boolean inTime(
      FraudWarning warning, @Nullable Integer contact, Instant at) {
    if (warning.firstContact() != null || contact == null) {
      return warning.inTime();
    }
    return warning.due() == null || !at.isAfter(warning.due());
  }

  private static @Nullable Boolean faceToFace(FraudWarning warning, FraudWarningEvent event) {
    boolean met =
        warning.state() == FraudWarningState.VISITING
            && (event == FraudWarningEvent.CONVINCE
                || event == FraudWarningEvent.NOT_CONVINCED
                || event == FraudWarningEvent.ALREADY_PAID);
    return met ? Boolean.TRUE : warning.faceToFace();
  }

  private static @Nullable Integer late(FraudWarning warning, boolean acted, Instant at) {
    int before = warning.late() == null ? 0 : warning.late();
    boolean after = acted && warning.due() != null && at.isAfter(warning.due());
    return before + (after ? 1 : 0);
  }

  /// The highest tier that was needed; it never falls.
  private static DissuasionTier tier(FraudWarning warning, FraudWarningState to) {
    DissuasionTier needed =
        switch (to) {
          case CALLING -> DissuasionTier.CALL;
          case VISIT_REQUIRED, VISITING, ESCALATED -> DissuasionTier.VISIT;
          default -> DissuasionTier.REMIND;
        };
    return needed.compareTo(warning.tier()) > 0 ? needed : warning.tier();
  }

  /// Somebody who was never found was not dissuaded.
  private static @Nullable Boolean convinced(FraudWarning warning, FraudWarningState to) {
    return switch (to) {
      case CONVINCED -> Boolean.TRUE;
      case CASE_FILED -> Boolean.FALSE;
      case FOLLOWED_UP -> warning.convinced();
      case CLOSED -> warning.state() == UNREACHABLE ? Boolean.FALSE : warning.convinced();
      default -> null;
    };
  }
}
