package org.onescreen.model.antifraud;

import static org.onescreen.model.antifraud.FraudWarningState.*;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;

/// Takes a warning one line further in its table.
final class FraudWarningStep implements Rule<FraudWarning, FraudWarningMove> {
  @Override
  public Decision<FraudWarning> decide(
      Optional<FraudWarning> current, FraudWarningMove move, Circumstances circumstances) {
    FraudWarning warning = current.orElseThrow();
    Optional<FraudWarningState> to = FraudWarningFlow.TABLE.after(warning.state(), move.event());
    if (to.isEmpty()) {
      return Decision.refused(Reason.NOT_IN_THIS_STATE, warning.state().name());
    }
    Optional<Refusal> bad =
        move.event() == FraudWarningEvent.FALSE_POSITIVE
            ? Texts.required(move.note(), Texts.NOTE, "note")
            : Texts.optional(move.note(), Texts.NOTE, "note");
    return bad.<Decision<FraudWarning>>map(Decision::refused)
        .orElseGet(() -> Decision.done(moved(warning, to.get())));
  }

  private static FraudWarning moved(FraudWarning warning, FraudWarningState to) {
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
        warning.phone());
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
