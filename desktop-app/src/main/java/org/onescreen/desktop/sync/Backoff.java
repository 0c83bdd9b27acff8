package org.onescreen.desktop.sync;

import java.time.Duration;

/// How long to wait before the next attempt: anything between the shortest wait and a limit that
/// doubles, so that a thousand desks do not come back to a centre in the same moment.
final class Backoff {
  private static final int MOST_DOUBLINGS = 16;

  private Backoff() {}

  /// @param failures in a row, from 1
  /// @param chance evenly from 0 to 1
  static Duration wait(SyncTiming timing, int failures, double chance) {
    long shortest = timing.shortestRetry().toNanos();
    long limit =
        Math.min(timing.longestRetry().toNanos(), shortest << Math.min(failures, MOST_DOUBLINGS));
    return Duration.ofNanos(shortest + (long) ((limit - shortest) * chance));
  }
}
