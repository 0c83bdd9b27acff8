package org.onescreen.model.antifraud;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
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

  static Optional<Refusal> refusal(FraudWarning warning, FraudWarningMove move, Instant at) {
    return note(warning, move)
        .or(() -> team(move))
        .or(() -> amount(warning, move))
        .or(() -> limits(move))
        .or(() -> step(warning, move.event(), at));
  }

  private static Optional<Refusal> note(FraudWarning warning, FraudWarningMove move) {
    return FraudWarningDuties.needsNote(warning.state(), move.event())
        ? Texts.required(move.note(), Texts.NOTE, "note")
        : Texts.optional(move.note(), Texts.NOTE, "note");
  }

  private static Optional<Refusal> team(FraudWarningMove move) {
    return FraudWarningDuties.needsTeam(move.event()) && move.team() == null
        ? bad("team")
        : Optional.empty();
  }

  private static Optional<Refusal> amount(FraudWarning warning, FraudWarningMove move) {
    Integer yuan = move.yuan();
    if (yuan == null) {
      return FraudWarningDuties.needsAmount(move.event()) ? bad("yuan") : Optional.empty();
    }
    boolean tooMuch = move.event() == FraudWarningEvent.FREEZE && yuan > paid(warning);
    return yuan < 0 || yuan > MOST_YUAN || tooMuch ? bad("yuan") : Optional.empty();
  }

  /// No more can be held than has gone; where nobody knew how much that was, nothing is said.
  private static int paid(FraudWarning warning) {
    StopPayment stop = warning.done().stop();
    return stop == null || stop.paidYuan() == 0 ? MOST_YUAN : stop.paidYuan();
  }

  private static Optional<Refusal> limits(FraudWarningMove move) {
    return move.limits() != null && !move.limits().sound() ? bad("limits") : Optional.empty();
  }

  private static Optional<Refusal> step(FraudWarning warning, FraudWarningEvent event, Instant at) {
    return switch (event) {
      case REDIAL -> mayRedial(warning, at) ? Optional.empty() : bad("calls");
      case NO_ANSWER -> mayGiveUp(warning, at) ? Optional.empty() : bad("calls");
      case TELL_FAMILY -> warning.done().familyAt() == null ? Optional.empty() : bad("family");
      case TELL_BANK -> warning.done().bankAt() == null ? Optional.empty() : bad("bank");
      case FOLLOW_UP -> followUpsLeft(warning) > 0 ? Optional.empty() : bad("followUps");
      case CLOSE ->
          warning.state() == FraudWarningState.FOLLOWED_UP && followUpsLeft(warning) > 0
              ? bad("followUps")
              : Optional.empty();
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

  private static Optional<Refusal> bad(String field) {
    return Optional.of(new Refusal(Reason.BAD_ARGUMENTS, field));
  }
}
