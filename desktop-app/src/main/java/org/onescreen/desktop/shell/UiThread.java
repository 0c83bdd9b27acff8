package org.onescreen.desktop.shell;

import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one door to the FX thread. Nothing else calls `Platform.runLater`.
public final class UiThread {
  private static final Logger LOG = LoggerFactory.getLogger(UiThread.class);

  /// Runs `action` on the FX thread: at once where this is it, else as soon as it can. What the
  /// action throws is logged, since nobody else would hear of it.
  public void run(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      guarded(action);
    } else {
      Platform.runLater(() -> guarded(action));
    }
  }

  /// A consumer that takes its values on the FX thread.
  public <T> Consumer<T> hop(Consumer<? super T> consumer) {
    return value -> run(() -> consumer.accept(value));
  }

  private static void guarded(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      LOG.error("an action on the FX thread failed", e);
    }
  }
}
