package org.onescreen.model.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.alarm.Dispatch;
import org.onescreen.model.alarm.Transfer;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningCommands;
import org.onescreen.model.antifraud.FraudWarningEvent;
import org.onescreen.model.antifraud.FraudWarningMove;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.incident.IncidentCommands;
import org.onescreen.model.incident.IncidentEvent;
import org.onescreen.model.incident.IncidentMove;
import org.onescreen.model.incident.IncidentState;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEdit;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeRegistration;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.GridCode;

/// Commands at random, each with a record that it may meet.
final class Cases {
  private Cases() {}

  /// A command and the record that it is about; none where it makes one.
  record Given<T extends Record & CentreRecord, A extends Record>(
      Command<T, A> command, Optional<T> record) {
    static <T extends Record & CentreRecord, A extends Record> Given<T, A> of(
        CommandType<T, A> type, T record, A arguments) {
      return new Given<>(new Command<>(type, record.id(), arguments), Optional.of(record));
    }
  }

  static Given<?, ?> any(Samples samples) {
    List<Given<?, ?>> all = new ArrayList<>();
    Alarm alarm =
        samples.alarm(samples.any(AlarmState.values()), samples.any(new Integer[] {1, 3}));
    Reasoned reason = new Reasoned("复核");
    all.add(Given.of(AlarmCommands.ACKNOWLEDGE, alarm, new NoArguments()));
    all.add(Given.of(AlarmCommands.VERIFY, alarm, new NoArguments()));
    all.add(Given.of(AlarmCommands.FALSE_ALARM, alarm, reason));
    all.add(Given.of(AlarmCommands.CLOSE, alarm, reason));
    all.add(
        Given.of(
            AlarmCommands.DISPATCH, alarm, new Dispatch(samples.chance() ? samples.id() : null)));
    all.add(
        Given.of(
            AlarmCommands.TRANSFER, alarm, new Transfer(samples.any(Transfer.Service.values()))));
    GridIncident incident = samples.incident(samples.any(IncidentState.values()));
    all.add(
        Given.of(
            IncidentCommands.MOVE,
            incident,
            new IncidentMove(
                samples.any(IncidentEvent.values()),
                samples.chance() ? "原因" : null,
                samples.chance() ? incident.dueAt().plus(Duration.ofDays(1)) : null)));
    FraudWarning warning = samples.warning(samples.any(FraudWarningState.values()));
    all.add(
        Given.of(
            FraudWarningCommands.MOVE,
            warning,
            new FraudWarningMove(
                samples.any(FraudWarningEvent.values()), samples.chance() ? "说明" : null)));
    Dispute dispute = samples.dispute(samples.any(DisputeState.values()));
    for (int i = 0; i < 4; i++) {
      all.add(Given.of(DisputeCommands.MOVE, dispute, move(samples)));
    }
    all.add(Given.of(DisputeCommands.EDIT, dispute, edit(samples)));
    all.add(new Given<>(registration(samples), Optional.empty()));
    return samples.any(all.toArray(Given<?, ?>[]::new));
  }

  static DisputeMove move(Samples samples) {
    UUID mediator = samples.chance() ? samples.id() : null;
    return new DisputeMove(
        samples.any(DisputeEvent.values()),
        samples.chance() ? "原因" : null,
        mediator,
        samples.chance() ? samples.id() : null);
  }

  static DisputeEdit edit(Samples samples) {
    return new DisputeEdit(
        samples.chance() ? "标题" + samples.id() : null,
        samples.chance() ? samples.any(DisputeType.values()) : null,
        null,
        null,
        samples.chance() ? samples.any(RiskColor.values()) : null,
        "情况有变");
  }

  static Command<Dispute, DisputeRegistration> registration(Samples samples) {
    return new Command<>(
        DisputeCommands.REGISTER,
        samples.id(),
        new DisputeRegistration(
            GridCode.of(Samples.VILLAGE, 1),
            "邻里排水纠纷",
            samples.any(DisputeType.values()),
            samples.any(DisputeSource.values()),
            samples.any(RiskColor.values()),
            samples.id(),
            null,
            List.of(Samples.party("甲示范"))));
  }
}
