package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.Random;

/// The line between one desk and the centre: each message is delayed, some are lost, and sometimes
/// nothing passes at all. Quiet, it is only a little slow.
final class SimNet {
  private final Random random;
  private final SimClock clock;
  private long cutUntil;
  private boolean quiet;
  boolean bufferingProxy;

  SimNet(Random random, SimClock clock) {
    this.random = random;
    this.clock = clock;
  }

  void quiet() {
    quiet = true;
    cutUntil = 0;
    bufferingProxy = false;
  }

  void cut(Duration how) {
    if (!quiet) {
      cutUntil = clock.nanos() + how.toNanos();
    }
  }

  boolean isCut() {
    return clock.nanos() < cutUntil;
  }

  Duration delay() {
    int most = quiet ? 20 : random.nextInt(5) == 0 ? 2_000 : 100;
    return Duration.ofMillis(1 + random.nextInt(most));
  }

  /// @param percent how often, on a line that is not quiet
  boolean chance(double percent) {
    return !quiet && random.nextDouble() * 100 < percent;
  }

  boolean lost() {
    return isCut() || chance(5);
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }
}
