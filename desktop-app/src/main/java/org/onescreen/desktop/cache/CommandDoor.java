package org.onescreen.desktop.cache;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.record.CentreRecord;

/// The one way by which a screen changes a record. A command that is kept shows at once in every
/// live query of its kind, and goes to the server when there is a line.
///
/// Safe for use by many threads, also by the one that draws: nothing here waits. Futures are
/// completed on a thread of the cache and never exceptionally, unless the program is at fault.
public interface CommandDoor {
  /// Gives a command in the name of whoever is logged in.
  ///
  /// @param record the record's id; a new one where the command makes the record
  <T extends Record & CentreRecord, A extends Record> CompletableFuture<Given> give(
      CommandType<T, A> type, UUID record, A arguments);

  /// Gives a command that can be taken back for a while: it is kept and shown at once, and leaves
  /// this desk when the time is over, or earlier with the next command that must not wait. A door
  /// that does not hold gives it at once.
  default <T extends Record & CentreRecord, A extends Record> CompletableFuture<Given> giveHeld(
      CommandType<T, A> type, UUID record, A arguments, Duration hold) {
    return give(type, record, arguments);
  }

  /// Gives many commands of one kind, in one transaction where the door can: an import.
  ///
  /// @return what became of each, in the order of `arguments`
  default <T extends Record & CentreRecord, A extends Record>
      CompletableFuture<List<Given>> giveAll(CommandType<T, A> type, Map<UUID, A> arguments) {
    CompletableFuture<List<Given>> all = CompletableFuture.completedFuture(new ArrayList<>());
    for (Map.Entry<UUID, A> each : arguments.entrySet()) {
      all =
          all.thenCombine(
              give(type, each.getKey(), each.getValue()),
              (before, given) -> {
                before.add(given);
                return before;
              });
    }
    return all;
  }

  /// Gives commands that stand or fall together, here and on the server: all of them are kept, or
  /// none is. Each is about a record of its own, and none builds on another.
  ///
  /// @param commands at least one, at most eight
  /// @return [Given.Kept] with the first of them, or what stands against the first that cannot be
  CompletableFuture<Given> giveTogether(List<Command<?, ?>> commands);

  /// Takes back a command that was not sent yet and on which nothing builds: undo. What stands or
  /// falls with it goes too; so it does when it is put away or given again.
  ///
  /// @return false where it is too late
  CompletableFuture<Boolean> withdraw(UUID operation);

  /// Puts away a command that was refused, parked or in conflict: what the server has stands. It
  /// stays in the history with who did so and when.
  ///
  /// @return false where there is nothing to decide about it any more
  CompletableFuture<Boolean> accept(UUID operation);

  /// Gives the same command again as a new one, on what the record is now. Where that is refused
  /// the old one stays as it is.
  CompletableFuture<Given> again(UUID operation);

  /// Reads at once, and again whenever a command was given, sent or answered. As
  /// [LiveQueries#live], and with the same threads.
  <R> Pin watch(
      LiveQueries.Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure);
}
