package org.onescreen.desktop.outbox;

import java.util.UUID;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.work.Said;

/// What a person may decide about a command, and what to tell of it. On the FX thread; answers come
/// there too.
final class Decisions {
  private final CommandDoor door;
  private final OutboxWords words;
  private final UiThread ui;
  private final Consumer<String> say;

  /// @param say takes a sentence for the operator; empty where there is nothing to say
  Decisions(CommandDoor door, OutboxWords words, UiThread ui, Consumer<String> say) {
    this.door = door;
    this.words = words;
    this.ui = ui;
    this.say = say;
  }

  void accept(UUID operation) {
    tell(door.accept(operation), done -> done ? "" : words.texts().get("outbox.too-late"));
  }

  void withdraw(UUID operation) {
    tell(
        door.withdraw(operation),
        done -> words.texts().get(done ? "outbox.withdrawn" : "outbox.withdraw.too-late"));
  }

  void again(UUID operation) {
    tell(door.again(operation), this::words);
  }

  private <R> void tell(
      java.util.concurrent.CompletableFuture<R> answer, java.util.function.Function<R, String> to) {
    var _ =
        answer.handle(
            (done, failure) -> {
              ui.run(
                  () ->
                      say.accept(
                          failure == null ? to.apply(done) : words.texts().get("outbox.failed")));
              return done;
            });
  }

  private String words(Given given) {
    return Said.of(given, words.texts().get("outbox.again.kept"), words.texts()).sentence();
  }
}
