package org.onescreen.model.alarm;

import static org.onescreen.model.alarm.AlarmEvent.*;
import static org.onescreen.model.alarm.AlarmState.*;

import java.util.List;
import java.util.Set;
import org.onescreen.model.flow.Flow;
import org.onescreen.model.flow.Transition;

/// The flow of an alarm: nearest unit first, several units answer, reinforcement ring by ring
/// (就近处置、多点响应、梯次增援). A transfer to 110, 119 or 120 never stands in the way of sending one's own.
public final class AlarmFlow {
  /// States in which nobody has anything left to do.
  public static final Set<AlarmState> FINISHED = Set.of(SUPPRESSED, AlarmState.FALSE_ALARM, CLOSED);

  public static final Flow<AlarmState, AlarmEvent> TABLE =
      new Flow<>(
          List.of(
              line(NEW, SUPPRESS, SUPPRESSED),
              line(NEW, ACKNOWLEDGE, ACKED),
              line(ACKED, VERIFY, VERIFYING),
              line(VERIFYING, CONFIRM, CONFIRMED),
              line(VERIFYING, AlarmEvent.FALSE_ALARM, AlarmState.FALSE_ALARM),
              line(CONFIRMED, DISPATCH, DISPATCHED),
              line(DISPATCHED, ARRIVE, ON_SITE),
              line(DISPATCHED, AlarmEvent.REINFORCE, AlarmState.REINFORCE),
              line(AlarmState.REINFORCE, ARRIVE, ON_SITE),
              line(AlarmState.REINFORCE, AlarmEvent.REINFORCE, AlarmState.REINFORCE),
              line(ON_SITE, CONTROL, CONTROLLED),
              line(CONFIRMED, TRANSFER, TRANSFERRED),
              line(DISPATCHED, TRANSFER, TRANSFERRED),
              line(AlarmState.REINFORCE, TRANSFER, TRANSFERRED),
              line(ON_SITE, TRANSFER, TRANSFERRED),
              line(CONTROLLED, TRANSFER, TRANSFERRED),
              line(TRANSFERRED, DISPATCH, DISPATCHED),
              line(CONTROLLED, RESOLVE, RESOLVED),
              line(TRANSFERRED, RESOLVE, RESOLVED),
              line(RESOLVED, CLOSE, CLOSED)));

  private AlarmFlow() {}

  private static Transition<AlarmState, AlarmEvent> line(
      AlarmState from, AlarmEvent event, AlarmState to) {
    return new Transition<>(from, event, to);
  }
}
