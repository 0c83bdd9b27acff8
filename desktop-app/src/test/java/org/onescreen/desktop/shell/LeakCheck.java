package org.onescreen.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Was a closed screen let go of? Collects garbage until it is gone, or fails after a while. The
/// caller must hold nothing but the weak reference.
public final class LeakCheck {
  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final long BETWEEN = 30_000_000;

  private LeakCheck() {}

  public static void assertCollected(String what, WeakReference<?> reference) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (reference.get() != null && System.nanoTime() < end) {
      System.gc();
      // The scene drops what it remembers of removed nodes with its next pulse.
      FxTest.run(() -> {});
      LockSupport.parkNanos(BETWEEN);
    }
    assertThat(reference.refersTo(null)).as(what + " is collected after it was closed").isTrue();
  }
}
