package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before the next attempt: anything between the shortest wait and a limit that
/// doubles, so that a thousand desks do not come back to a centre in the same moment.
///
/// Used by the control thread alone.
final class Backoff {
  private static final int MOST_DOUBLINGS = 16;

  private final Duration shortest;
  private final Duration longest;
  private final RandomGenerator random;
  private int failures;

  Backoff(Duration shortest, Duration longest, RandomGenerator random) {
    this.shortest = shortest;
    this.longest = longest;
    this.random = random;
  }

  void succeeded() {
    failures = 0;
  }

  Duration failed() {
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
    long limit = Math.min(longest.toNanos(), shortest.toNanos() << failures);
    return Duration.ofNanos(random.nextLong(shortest.toNanos(), limit + 1));
  }
}
