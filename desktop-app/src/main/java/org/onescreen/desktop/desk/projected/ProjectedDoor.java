package org.onescreen.desktop.desk.projected;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.record.CentreRecord;

/// The door before a room: steps go through, whatever tells of a person does not. It would be typed
/// for all to see; and what a form has read is veiled, and must never come back into a record.
record ProjectedDoor(CommandDoor door, Audience audience) implements CommandDoor {
  private static final Given OFF =
      new Given.Refused(new Refusal(Refusal.Reason.NOT_PERMITTED, Answer.PROJECTED));

  private boolean refuses(Object arguments) {
    return audience.isRoom() && Veil.tells(arguments);
  }

  @Override
  public <T extends Record & CentreRecord, A extends Record> CompletableFuture<Given> give(
      CommandType<T, A> type, UUID record, A arguments) {
    return refuses(arguments)
        ? CompletableFuture.completedFuture(OFF)
        : door.give(type, record, arguments);
  }

  @Override
  public <T extends Record & CentreRecord, A extends Record> CompletableFuture<Given> giveHeld(
      CommandType<T, A> type, UUID record, A arguments, Duration hold) {
    return refuses(arguments)
        ? CompletableFuture.completedFuture(OFF)
        : door.giveHeld(type, record, arguments, hold);
  }

  @Override
  public <T extends Record & CentreRecord, A extends Record> CompletableFuture<List<Given>> giveAll(
      CommandType<T, A> type, Map<UUID, A> arguments) {
    return refuses(new LinkedHashMap<>(arguments))
        ? CompletableFuture.completedFuture(arguments.keySet().stream().map(_ -> OFF).toList())
        : door.giveAll(type, arguments);
  }

  @Override
  public CompletableFuture<Given> giveTogether(List<Command<?, ?>> commands) {
    return refuses(commands) ? CompletableFuture.completedFuture(OFF) : door.giveTogether(commands);
  }

  @Override
  public CompletableFuture<Boolean> withdraw(UUID operation) {
    return door.withdraw(operation);
  }

  @Override
  public CompletableFuture<Boolean> accept(UUID operation) {
    return door.accept(operation);
  }

  @Override
  public CompletableFuture<Given> again(UUID operation) {
    return door.again(operation);
  }

  @Override
  public <R> Pin watch(
      LiveQueries.Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure) {
    return door.watch(reader -> read.run(audience.reader(reader)), results, failure);
  }
}
