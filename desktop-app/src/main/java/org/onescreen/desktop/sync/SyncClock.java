package org.onescreen.desktop.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Time as the sync sees it; a simulator has another.
interface SyncClock {
  /// This computer's clock, for the screen only; it may jump.
  Instant now();

  /// Never jumps.
  long nanos();

  /// @return what was taken, or null after `longest`
  <E> @Nullable E await(BlockingQueue<E> queue, Duration longest) throws InterruptedException;

  static SyncClock system() {
    return new SyncClock() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public <E> @Nullable E await(BlockingQueue<E> queue, Duration longest)
          throws InterruptedException {
        return queue.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
      }
    };
  }
}
