package org.onescreen.model.antifraud;

import static org.onescreen.model.antifraud.FraudRefusal.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.command.Texts;

/// What must be so before a step that the table allows may be taken.
public final class FraudWarningGuard {
  /// Beyond it an amount is a slip of the hand.
  private static final int MOST_YUAN = 1_000_000_000;

  private FraudWarningGuard() {}

  /// True where `event`, which the table allows, may be taken at that moment: a call is not given
  /// up before its time, and nothing is closed before it was followed up.
  public static boolean allows(FraudWarning warning, FraudWarningEvent event, Instant at) {
    return step(warning, event, at).isEmpty();
  }

  static Optional<FraudRefusal> refusal(FraudWarning warning, FraudWarningMove move, Instant at) {
    return note(warning, move)
        .or(() -> team(move))
        .or(() -> amount(warning, move))
        .or(() -> limits(move))
        .or(() -> step(warning, move.event(), at));
  }

  private static Optional<FraudRefusal> note(FraudWarning warning, FraudWarningMove move) {
    String note = move.note();
    boolean missing = note == null || note.isBlank();
    return NOTE_MISSING
        .when(missing && FraudWarningDuties.needsNote(warning.state(), move.event()))
        .or(() -> NOTE_TOO_LONG.when(note != null && note.length() > Texts.NOTE));
  }

  private static Optional<FraudRefusal> team(FraudWarningMove move) {
    return TEAM_MISSING.when(FraudWarningDuties.needsTeam(move.event()) && move.team() == null);
  }

  private static Optional<FraudRefusal> amount(FraudWarning warning, FraudWarningMove move) {
    Integer yuan = move.yuan();
    if (yuan == null) {
      return YUAN_MISSING.when(FraudWarningDuties.needsAmount(move.event()));
    }
    boolean tooMuch = move.event() == FraudWarningEvent.FREEZE && yuan > paid(warning);
    return YUAN_WRONG.when(yuan < 0 || yuan > MOST_YUAN).or(() -> MORE_THAN_PAID.when(tooMuch));
  }

  /// No more can be held than has gone; where nobody knew how much that was, nothing is said.
  private static int paid(FraudWarning warning) {
    StopPayment stop = warning.done().stop();
    return stop == null || stop.paidYuan() == 0 ? MOST_YUAN : stop.paidYuan();
  }

  private static Optional<FraudRefusal> limits(FraudWarningMove move) {
    return LIMITS_WRONG.when(move.limits() != null && !move.limits().sound());
  }

  private static Optional<FraudRefusal> step(
      FraudWarning warning, FraudWarningEvent event, Instant at) {
    return switch (event) {
      case REDIAL -> CALLS_OVER.when(!mayRedial(warning, at));
      case NO_ANSWER -> CALLS_LEFT.when(!mayGiveUp(warning, at));
      case TELL_FAMILY -> FAMILY_TOLD.when(warning.done().familyAt() != null);
      case TELL_BANK -> BANK_TOLD.when(warning.done().bankAt() != null);
      case FOLLOW_UP -> FOLLOW_UPS_DONE.when(followUpsLeft(warning) <= 0);
      case CLOSE ->
          FOLLOW_UPS_LEFT.when(
              warning.state() == FraudWarningState.FOLLOWED_UP && followUpsLeft(warning) > 0);
      default -> Optional.empty();
    };
  }

  /// The last attempt is the one after which somebody goes there.
  private static boolean mayRedial(FraudWarning warning, Instant at) {
    return unanswered(warning) < warning.done().limits().callAttempts() - 1
        && !windowOver(warning, at);
  }

  /// Of the highest grade nobody waits for a third call.
  private static boolean mayGiveUp(FraudWarning warning, Instant at) {
    return warning.grade() == WarningGrade.HIGH
        || unanswered(warning) >= warning.done().limits().callAttempts() - 1
        || windowOver(warning, at);
  }

  private static boolean windowOver(FraudWarning warning, Instant at) {
    Duration window = Duration.ofMinutes(warning.done().limits().callWindow());
    return at.isAfter(warning.sinceOrReceived().plus(window));
  }

  /// Of this round of calls: somebody who was found again is called anew.
  private static long unanswered(FraudWarning warning) {
    List<CallAttempt> calls = warning.done().calls();
    return calls.stream()
        .filter(call -> call.result() == CallResult.NO_ANSWER)
        .filter(call -> !call.at().isBefore(warning.sinceOrReceived()))
        .count();
  }

  static int followUpsLeft(FraudWarning warning) {
    WarningCourse done = warning.done();
    boolean old = warning.course() == null && warning.state() == FraudWarningState.FOLLOWED_UP;
    return old ? 0 : done.limits().followUps().size() - done.followUps().size();
  }
}
