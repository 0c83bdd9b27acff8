package org.onescreen.desktop.outbox;

import java.util.Map;
import java.util.Optional;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.antifraud.FraudWarningCommands;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.StockCommands;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.flow.CalendarCommands;
import org.onescreen.model.incident.IncidentCommands;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.PolicyCommands;
import org.onescreen.model.mediation.RoomCommands;

/// Under which text each command is named. A command of a newer program has none.
final class CommandKeys {
  private static final Map<CommandType<?, ?>, String> KEYS =
      Map.ofEntries(
          Map.entry(AlarmCommands.SUPPRESS, "outbox.command.alarm.suppress"),
          Map.entry(AlarmCommands.ACKNOWLEDGE, "outbox.command.alarm.acknowledge"),
          Map.entry(AlarmCommands.VERIFY, "outbox.command.alarm.verify"),
          Map.entry(AlarmCommands.CONFIRM, "outbox.command.alarm.confirm"),
          Map.entry(AlarmCommands.FALSE_ALARM, "outbox.command.alarm.false-alarm"),
          Map.entry(AlarmCommands.DISPATCH, "outbox.command.alarm.dispatch"),
          Map.entry(AlarmCommands.ARRIVE, "outbox.command.alarm.arrive"),
          Map.entry(AlarmCommands.REINFORCE, "outbox.command.alarm.reinforce"),
          Map.entry(AlarmCommands.CONTROL, "outbox.command.alarm.control"),
          Map.entry(AlarmCommands.TRANSFER, "outbox.command.alarm.transfer"),
          Map.entry(AlarmCommands.RESOLVE, "outbox.command.alarm.resolve"),
          Map.entry(AlarmCommands.CLOSE, "outbox.command.alarm.close"),
          Map.entry(DisputeCommands.REGISTER, "outbox.command.dispute.register"),
          Map.entry(DisputeCommands.EDIT, "outbox.command.dispute.edit"),
          Map.entry(DisputeCommands.MOVE, "outbox.command.dispute.move"),
          Map.entry(DisputeCommands.PAPER, "outbox.command.dispute.paper"),
          Map.entry(DisputeCommands.COLOR, "outbox.command.dispute.color"),
          Map.entry(DisputeCommands.CLOCK, "outbox.command.dispute.clock"),
          Map.entry(DisputeCommands.HAND_OVER, "outbox.command.dispute.hand-over"),
          Map.entry(DisputeCommands.RECEIVE, "outbox.command.dispute.receive"),
          Map.entry(DisputeCommands.PAY, "outbox.command.dispute.pay"),
          Map.entry(DisputeCommands.RECUSE, "outbox.command.dispute.recuse"),
          Map.entry(DisputeCommands.LINK, "outbox.command.dispute.link"),
          Map.entry(DisputeCommands.FLAG, "outbox.command.dispute.flag"),
          Map.entry(DisputeCommands.PARTIES, "outbox.command.dispute.parties"),
          Map.entry(RoomCommands.BOOK, "outbox.command.room.book"),
          Map.entry(RoomCommands.RELEASE, "outbox.command.room.release"),
          Map.entry(RoomCommands.HOURS, "outbox.command.room.hours"),
          Map.entry(PolicyCommands.SET, "outbox.command.mediation-policy.set"),
          Map.entry(CalendarCommands.SET, "outbox.command.working-calendar.set"),
          Map.entry(IncidentCommands.MOVE, "outbox.command.incident.move"),
          Map.entry(FraudWarningCommands.MOVE, "outbox.command.fraud-warning.move"),
          Map.entry(FraudWarningCommands.RECEIVE, "outbox.command.fraud-warning.receive"),
          Map.entry(StockCommands.RECEIVE, "outbox.command.stock.receive"),
          Map.entry(StockCommands.ISSUE, "outbox.command.stock.issue"));

  private CommandKeys() {}

  static Optional<String> of(String command) {
    return KEYS.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(command))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> ledger(command));
  }

  /// All ledgers are written alike.
  private static Optional<String> ledger(String command) {
    boolean known = LedgerCommands.ALL.stream().anyMatch(type -> type.name().equals(command));
    if (!known) {
      return Optional.empty();
    }
    return Optional.of(
        command.endsWith(".enter")
            ? "outbox.command.ledger.enter"
            : "outbox.command.ledger.correct");
  }
}
