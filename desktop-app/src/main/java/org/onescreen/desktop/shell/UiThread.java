package org.onescreen.desktop.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one door to the FX thread. Nothing else calls `Platform.runLater`.
public final class UiThread {
  /// Runs `action` on the FX thread: at once where this is it, else as soon as it can. What the
  /// action throws goes to the thread's handler of uncaught exceptions, since nobody else would
  /// hear of it.
  public void run(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      guarded(action);
    } else {
      Platform.runLater(() -> guarded(action));
    }
  }

  /// Runs `action` on the FX thread, waits for it and hands back what it gave.
  ///
  /// @throws IllegalStateException where the action failed, with its failure as the cause
  public <T> T call(Callable<T> action) throws InterruptedException {
    CompletableFuture<T> done = new CompletableFuture<>();
    run(
        () -> {
          try {
            done.complete(action.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
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
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
