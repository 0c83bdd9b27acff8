package org.onescreen.desktop.alarm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.alarm.AlarmEvent;
import org.onescreen.model.alarm.AlarmFlow;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.alarm.Dispatch;
import org.onescreen.model.alarm.Transfer;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Reasoned;

/// A step that an operator may choose.
///
/// @param service to whom a transfer goes; empty for every other step
record AlarmStepChoice(AlarmEvent event, Optional<Transfer.Service> service) {
  /// What the flow allows from a state, in the flow's order.
  static List<AlarmStepChoice> in(AlarmState state) {
    return AlarmFlow.TABLE.allowedIn(state).stream()
        .sorted()
        .flatMap(AlarmStepChoice::choices)
        .toList();
  }

  private static Stream<AlarmStepChoice> choices(AlarmEvent event) {
    return event == AlarmEvent.TRANSFER
        ? Arrays.stream(Transfer.Service.values())
            .map(service -> new AlarmStepChoice(event, Optional.of(service)))
        : Stream.of(new AlarmStepChoice(event, Optional.empty()));
  }

  /// True where the operator must say why, which also confirms it.
  boolean needsReason() {
    return switch (event) {
      case SUPPRESS, FALSE_ALARM, REINFORCE, RESOLVE, CLOSE -> true;
      case ACKNOWLEDGE, VERIFY, CONFIRM, DISPATCH, ARRIVE, CONTROL, TRANSFER -> false;
    };
  }

  /// @param reason empty where none is needed
  CompletableFuture<Given> give(CommandDoor door, UUID alarm, String reason) {
    return switch (event) {
      case SUPPRESS -> reasoned(door, AlarmCommands.SUPPRESS, alarm, reason);
      case ACKNOWLEDGE -> plain(door, AlarmCommands.ACKNOWLEDGE, alarm);
      case VERIFY -> plain(door, AlarmCommands.VERIFY, alarm);
      case CONFIRM -> plain(door, AlarmCommands.CONFIRM, alarm);
      case FALSE_ALARM -> reasoned(door, AlarmCommands.FALSE_ALARM, alarm, reason);
      case DISPATCH -> door.give(AlarmCommands.DISPATCH, alarm, new Dispatch(null));
      case ARRIVE -> plain(door, AlarmCommands.ARRIVE, alarm);
      case REINFORCE -> reasoned(door, AlarmCommands.REINFORCE, alarm, reason);
      case CONTROL -> plain(door, AlarmCommands.CONTROL, alarm);
      case TRANSFER ->
          door.give(AlarmCommands.TRANSFER, alarm, new Transfer(service.orElseThrow()));
      case RESOLVE -> reasoned(door, AlarmCommands.RESOLVE, alarm, reason);
      case CLOSE -> reasoned(door, AlarmCommands.CLOSE, alarm, reason);
    };
  }

  private static CompletableFuture<Given> plain(
      CommandDoor door, CommandType<Alarm, NoArguments> type, UUID alarm) {
    return door.give(type, alarm, new NoArguments());
  }

  private static CompletableFuture<Given> reasoned(
      CommandDoor door, CommandType<Alarm, Reasoned> type, UUID alarm, String reason) {
    return door.give(type, alarm, new Reasoned(reason));
  }
}
