package org.onescreen.model.antifraud;

import static org.onescreen.model.antifraud.FraudWarningEvent.*;
import static org.onescreen.model.antifraud.FraudWarningState.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onescreen.model.flow.Flow;
import org.onescreen.model.flow.Transition;

/// The flow of a warning: remind, call, visit (社会提醒、电话制止、上门劝阻); where the money is gone already,
/// stop the payment first. 反电信网络诈骗法 §34.
public final class FraudWarningFlow {
  /// States in which the person is not yet safe, or not yet found to be out of danger.
  public static final Set<FraudWarningState> OPEN =
      Collections.unmodifiableSet(
          EnumSet.of(
              RECEIVED,
              ASSIGNED,
              REMINDED,
              CALLING,
              VISIT_REQUIRED,
              VISITING,
              ESCALATED,
              UNREACHABLE,
              PAID_ALARM,
              STOP_PAYMENT));

  private static final Set<FraudWarningState> PAID = Set.of(PAID_ALARM, STOP_PAYMENT);

  public static final Flow<FraudWarningState, FraudWarningEvent> TABLE = new Flow<>(table());

  private FraudWarningFlow() {}

  private static List<Transition<FraudWarningState, FraudWarningEvent>> table() {
    List<Transition<FraudWarningState, FraudWarningEvent>> lines =
        new ArrayList<>(
            List.of(
                line(RECEIVED, ASSIGN, ASSIGNED),
                line(ASSIGNED, REMIND, REMINDED),
                line(ASSIGNED, CALL, CALLING),
                line(REMINDED, CALL, CALLING),
                line(CALLING, CONVINCE, CONVINCED),
                line(CALLING, REDIAL, CALLING),
                line(CALLING, NO_ANSWER, VISIT_REQUIRED),
                line(CALLING, REFUSE, VISIT_REQUIRED),
                line(CALLING, SCAMMER_ON_LINE, VISIT_REQUIRED),
                line(CALLING, NOT_FOUND, UNREACHABLE),
                line(VISIT_REQUIRED, DISPATCH_VISIT, VISITING),
                line(VISITING, CONVINCE, CONVINCED),
                line(VISITING, NOT_CONVINCED, ESCALATED),
                line(VISITING, NOT_FOUND, UNREACHABLE),
                line(ESCALATED, REVISIT, VISITING),
                line(ESCALATED, CONVINCE, CONVINCED),
                line(UNREACHABLE, FIND, CALLING),
                line(PAID_ALARM, REQUEST_STOP, STOP_PAYMENT),
                line(STOP_PAYMENT, FREEZE, CASE_FILED),
                line(STOP_PAYMENT, LOSE, CASE_FILED),
                line(CONVINCED, FOLLOW_UP, FOLLOWED_UP),
                line(CASE_FILED, FOLLOW_UP, FOLLOWED_UP),
                line(FOLLOWED_UP, FOLLOW_UP, FOLLOWED_UP),
                line(FOLLOWED_UP, CLOSE, CLOSED),
                line(FraudWarningState.FALSE_POSITIVE, CLOSE, CLOSED),
                line(UNREACHABLE, CLOSE, CLOSED)));
    for (FraudWarningState open : OPEN) {
      lines.add(line(open, FraudWarningEvent.FALSE_POSITIVE, FraudWarningState.FALSE_POSITIVE));
      if (!PAID.contains(open)) {
        lines.add(line(open, ALREADY_PAID, PAID_ALARM));
        if (open != RECEIVED) {
          lines.add(line(open, TELL_FAMILY, open));
          lines.add(line(open, TELL_BANK, open));
        }
      }
    }
    return lines;
  }

  private static Transition<FraudWarningState, FraudWarningEvent> line(
      FraudWarningState from, FraudWarningEvent event, FraudWarningState to) {
    return new Transition<>(from, event, to);
  }
}
