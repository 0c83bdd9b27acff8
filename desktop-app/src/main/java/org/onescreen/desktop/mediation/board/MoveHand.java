package org.onescreen.desktop.mediation.board;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeMove;

/// Gives the moves of the board, several cases at once, and takes them back while they have not
/// left this desk: for some seconds they are held here for that. On the FX thread.
final class MoveHand {
  /// How many moves can be taken back, the newest first.
  private static final int MOST = 50;

  /// As long as somebody needs to see that the card went to the wrong column.
  static final Duration HELD = Duration.ofSeconds(8);

  private final CommandDoor door;
  private final UiThread ui;
  private final Deque<List<UUID>> given = new ArrayDeque<>();

  MoveHand(CommandDoor door, UiThread ui) {
    this.door = door;
    this.ui = ui;
  }

  /// @param told on the FX thread, when all of them are on the disk or refused
  void give(DisputeMove move, List<UUID> cases, Consumer<MoveOutcome> told) {
    Map<UUID, CompletableFuture<Given>> answers = new LinkedHashMap<>();
    cases.forEach(id -> answers.put(id, door.giveHeld(DisputeCommands.MOVE, id, move, HELD)));
    var _ =
        CompletableFuture.allOf(answers.values().toArray(CompletableFuture[]::new))
            .handle(
                (_, _) -> {
                  MoveOutcome outcome = outcome(answers);
                  ui.run(() -> told(outcome, told));
                  return outcome;
                });
  }

  private void told(MoveOutcome outcome, Consumer<MoveOutcome> told) {
    if (!outcome.operations().isEmpty()) {
      given.push(outcome.operations());
      if (given.size() > MOST) {
        given.removeLast();
      }
    }
    told.accept(outcome);
  }

  private static MoveOutcome outcome(Map<UUID, CompletableFuture<Given>> answers) {
    List<UUID> operations = new ArrayList<>();
    List<UUID> kept = new ArrayList<>();
    Map<UUID, Given> not = new LinkedHashMap<>();
    answers.forEach(
        (id, answer) -> {
          Given became = answer.isCompletedExceptionally() ? null : answer.join();
          if (became instanceof Given.Kept(UUID operation)) {
            operations.add(operation);
            kept.add(id);
          } else {
            not.put(id, orGone(became));
          }
        });
    return new MoveOutcome(operations, kept, not);
  }

  /// A fault of the program changed nothing either.
  private static Given orGone(@Nullable Given became) {
    return became == null ? new Given.Gone() : became;
  }

  /// Takes back the newest move that was not taken back yet.
  ///
  /// @param told how many of how many came back, on the FX thread; 0 of 0 where there is nothing
  void undo(BiConsumer<Long, Integer> told) {
    List<UUID> last = given.poll();
    if (last == null) {
      told.accept(0L, 0);
      return;
    }
    List<CompletableFuture<Boolean>> answers =
        last.reversed().stream().map(door::withdraw).toList();
    var _ =
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
            .handle(
                (_, _) -> {
                  long back =
                      answers.stream()
                          .filter(a -> !a.isCompletedExceptionally() && a.join())
                          .count();
                  ui.run(() -> told.accept(back, last.size()));
                  return back;
                });
  }
}
