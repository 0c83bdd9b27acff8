package org.onescreen.desktop.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for a condition and never for a time; gives up after so long that something must be wrong.
public final class Patience {
  private static final Duration LONGEST = Duration.ofSeconds(40);
  private static final Duration BETWEEN = Duration.ofMillis(5);

  private Patience() {}

  /// Asks `condition` on this thread until it holds.
  public static void until(BooleanSupplier condition) {
    until("it holds", condition);
  }

  /// The same, where one of many waits must say which.
  public static void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited " + LONGEST + " in vain until " + what);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }
}
