package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.PriorityQueue;

/// Virtual time and the one queue of what is to happen. What was scheduled first for a moment
/// happens first. Everything that happens is mixed into one hash.
final class SimClock {
  private static final long PRIME = 0x100000001b3L;

  private record Due(long at, long order, String what, Runnable run) {}

  private final PriorityQueue<Due> queue =
      new PriorityQueue<>(
          java.util.Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
  private long now = Duration.ofDays(1).toNanos();
  private long orders;
  private long steps;
  private long hash = 0xcbf29ce484222325L;

  long nanos() {
    return now;
  }

  long steps() {
    return steps;
  }

  long hash() {
    return hash;
  }

  void in(Duration delay, String what, Runnable run) {
    queue.add(new Due(now + delay.toNanos(), orders++, what, run));
  }

  /// Lets happen what comes next.
  ///
  /// @return false where that would be after `until`
  boolean step(long until) {
    Due due = queue.peek();
    if (due == null || due.at() > until) {
      now = Math.max(now, until);
      return false;
    }
    queue.remove();
    now = due.at();
    steps++;
    mix(due.what());
    due.run().run();
    return true;
  }

  /// Something that a replay must do alike.
  void mix(String what) {
    for (int i = 0; i < what.length(); i++) {
      hash = (hash ^ what.charAt(i)) * PRIME;
    }
    hash = (hash ^ now) * PRIME;
  }
}
