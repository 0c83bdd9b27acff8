package org.onescreen.desktop.antifraud.view;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.record.Kind;

/// Asks the cache one question and hands the answer to the FX thread, once: what an operator then
/// holds in hand is not made anew when a record changes. A new question takes the old one back. On
/// the FX thread.
public final class OneRead {
  private final LiveQueries queries;
  private final UiThread ui;
  private @Nullable Pin pin;

  public OneRead(LiveQueries queries, UiThread ui) {
    this.queries = queries;
    this.ui = ui;
  }

  /// @param reads the kinds that `read` looks at
  /// @param failed what to do where it cannot be read
  public <R> void ask(
      Set<Kind<?>> reads, LiveQueries.Read<R> read, Consumer<R> answer, Runnable failed) {
    end();
    pin =
        queries.live(
            reads,
            read,
            ui.hop(
                value -> {
                  if (pin != null) {
                    end();
                    answer.accept(value);
                  }
                }),
            ui.hop(
                _ -> {
                  end();
                  failed.run();
                }));
  }

  public void end() {
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }
}
