package org.onescreen.desktop.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// One desk's clocks: one that never jumps, and one on the wall that does.
final class SimTime implements SyncClock, InstantSource {
  private static final Instant BEGIN = Instant.parse("2026-11-22T00:00:00Z");

  private final SimClock clock;
  private Duration wrong = Duration.ZERO;

  SimTime(SimClock clock) {
    this.clock = clock;
  }

  void jump(Duration how) {
    wrong = how;
  }

  @Override
  public long nanos() {
    return clock.nanos();
  }

  @Override
  public Instant now() {
    return BEGIN.plus(wrong).plusNanos(clock.nanos());
  }

  @Override
  public Instant instant() {
    return now();
  }

  @Override
  public <E> @Nullable E await(BlockingQueue<E> queue, Duration longest) {
    throw new IllegalStateException("a simulation never waits");
  }
}
