package org.onescreen.desktop.mediation;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeRegistration;

/// Gives what an operator does to a case, and says what became of it.
record CaseHand(CommandDoor door, CaseWords words, UiThread ui) {
  /// What became of a command.
  ///
  /// @param kept true where it is on the disk
  record Said(boolean kept, String sentence) {}

  /// @param say on the FX thread
  void move(UUID dispute, DisputeMove move, Consumer<Said> say) {
    String what = words.texts().of("mediation.event", move.event());
    tell(door.give(DisputeCommands.MOVE, dispute, move), what, say);
  }

  /// @param say on the FX thread
  void register(DisputeRegistration registration, Consumer<Said> say) {
    String what = words.texts().get("mediation.register.title");
    tell(door.give(DisputeCommands.REGISTER, UUID.randomUUID(), registration), what, say);
  }

  private void tell(CompletableFuture<Given> answer, String what, Consumer<Said> say) {
    var _ =
        answer.handle(
            (given, failure) -> {
              Said said =
                  failure == null
                      ? said(given, what)
                      : new Said(false, Answer.NOT_KEPT.words(words.texts()));
              ui.run(() -> say.accept(said));
              return given;
            });
  }

  private Said said(Given given, String what) {
    return switch (given) {
      case Given.Kept _ -> new Said(true, words.texts().get("mediation.kept", what));
      case Given.Refused(var why) -> new Said(false, Answer.words(words.texts(), why));
      case Given.Unchanged _ -> new Said(false, Answer.UNCHANGED.words(words.texts()));
      case Given.Gone _ -> new Said(false, Answer.GONE.words(words.texts()));
      case Given.Nobody _ -> new Said(false, Answer.NOBODY.words(words.texts()));
      case Given.NotKept _ -> new Said(false, Answer.NOT_KEPT.words(words.texts()));
    };
  }
}
