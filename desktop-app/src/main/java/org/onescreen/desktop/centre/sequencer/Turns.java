package org.onescreen.desktop.centre.sequencer;

import java.time.Duration;

/// When a leader does what: segments once a day, tidying once a minute, and how soon it looks
/// again. Times are those of [System#nanoTime()].
///
/// Not safe for use by many threads.
final class Turns {
  private static final Duration POLL = Duration.ofMillis(50);

  /// After a change others are likely, and who made them does not always say so.
  private static final Duration BUSY_POLL = Duration.ofMillis(10);

  private static final Duration BUSY = Duration.ofSeconds(1);
  private static final Duration SEGMENT = Duration.ofDays(1);
  private static final Duration TIDY = Duration.ofMinutes(1);

  private long changed;
  private long tidy;
  private long segment;

  /// A segment is due at once, tidying after its time.
  Turns(long now) {
    changed = now;
    segment = now;
    tidy = now + TIDY.toNanos();
  }

  boolean segmentIsDue(long now) {
    return now - segment >= 0;
  }

  void segmentBegan(long now) {
    segment = now + SEGMENT.toNanos();
  }

  boolean tidyIsDue(long now) {
    return now - tidy >= 0;
  }

  /// @param more true where the next turn shall come at once
  void tidied(long now, boolean more) {
    tidy = more ? now : now + TIDY.toNanos();
  }

  void changed(long now) {
    changed = now;
  }

  /// How long to wait for a call before looking again.
  Duration untilNextLook(long now) {
    return now - changed < BUSY.toNanos() ? BUSY_POLL : POLL;
  }
}
