package org.onescreen.model.alarm;

import java.util.Optional;
import java.util.function.Function;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;

/// Takes an alarm one line further in its table.
record AlarmStep<A extends Record>(AlarmEvent event, Function<A, Optional<Refusal>> check)
    implements Rule<Alarm, A> {
  /// Alarms of these priorities are closed by the director, with a review.
  private static final int GRAVE = 2;

  @Override
  public Decision<Alarm> decide(Optional<Alarm> current, A arguments, Circumstances circumstances) {
    Alarm alarm = current.orElseThrow();
    Optional<AlarmState> to = AlarmFlow.TABLE.after(alarm.state(), event);
    if (to.isEmpty()) {
      return Decision.refused(Reason.NOT_IN_THIS_STATE, alarm.state().name());
    }
    if (event == AlarmEvent.CLOSE
        && alarm.priority() <= GRAVE
        && circumstances.actor().role() != Role.DIRECTOR) {
      return Decision.refused(Reason.NOT_PERMITTED, "priority");
    }
    return check
        .apply(arguments)
        .<Decision<Alarm>>map(Decision::refused)
        .orElseGet(() -> Decision.done(in(alarm, to.get())));
  }

  private static Alarm in(Alarm alarm, AlarmState state) {
    return new Alarm(
        alarm.id(),
        alarm.division(),
        alarm.title(),
        alarm.source(),
        alarm.priority(),
        state,
        !AlarmFlow.FINISHED.contains(state),
        alarm.place(),
        alarm.camera(),
        alarm.position(),
        alarm.raisedAt());
  }
}
