package org.onescreen.model.antifraud;

import static org.onescreen.model.antifraud.FraudWarningEvent.CLOSE;
import static org.onescreen.model.antifraud.FraudWarningEvent.DISPATCH_VISIT;
import static org.onescreen.model.antifraud.FraudWarningEvent.FREEZE;
import static org.onescreen.model.antifraud.FraudWarningEvent.REVISIT;

/// What each step must say, and whose turn is next.
public final class FraudWarningDuties {
  private FraudWarningDuties() {}

  /// A void warning says why; so does the end of a search for somebody who was never found.
  public static boolean needsNote(FraudWarningState state, FraudWarningEvent event) {
    return event == FraudWarningEvent.FALSE_POSITIVE
        || (event == CLOSE && state == FraudWarningState.UNREACHABLE);
  }

  public static boolean needsTeam(FraudWarningEvent event) {
    return event == DISPATCH_VISIT || event == REVISIT;
  }

  public static boolean needsAmount(FraudWarningEvent event) {
    return event == FREEZE;
  }

  /// Who is to act next in `state`.
  public static WarningActor next(FraudWarningState state) {
    return switch (state) {
      case RECEIVED, REMINDED, CONVINCED, CASE_FILED, FOLLOWED_UP, FALSE_POSITIVE, CLOSED ->
          WarningActor.CENTRE;
      case ASSIGNED, CALLING, UNREACHABLE, ESCALATED, PAID_ALARM, STOP_PAYMENT ->
          WarningActor.POLICE;
      case VISIT_REQUIRED, VISITING -> WarningActor.COMMUNITY;
    };
  }
}
