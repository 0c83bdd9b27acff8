package org.onescreen.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// The FX thread for tests: starts the toolkit once, runs things there and waits for conditions.
public final class FxTest {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private FxTest() {}

  /// Starts the headless toolkit where it does not run yet.
  public static void start() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      // It runs already: another test of this JVM was first.
    }
    Platform.setImplicitExit(false);
    HeadlessRoom.widen();
  }

  /// Runs `work` on the FX thread and hands back what it gave or threw.
  public static <T> T call(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    return result.orTimeout(LONGEST.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  public static void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  /// Waits until `condition`, asked on the FX thread, holds.
  public static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!call(condition::getAsBoolean)) {
      assertThat(System.nanoTime()).as("still waiting for: " + what).isLessThan(end);
      LockSupport.parkNanos(10_000_000);
    }
  }
}
