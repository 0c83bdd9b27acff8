package org.onescreen.desktop.work;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;

/// Waits for what becomes of a command, and says it.
public record Hand(Texts texts, UiThread ui) {
  /// @param what what was asked, as a person calls it
  /// @param say on the FX thread
  public void tell(CompletableFuture<Given> answer, String what, Consumer<Said> say) {
    var _ =
        answer.handle(
            (given, failure) -> {
              Said said =
                  failure == null
                      ? Said.of(given, texts.get("work.kept", what), texts)
                      : Said.no(Answer.NOT_KEPT, texts);
              ui.run(() -> say.accept(said));
              return given;
            });
  }
}
