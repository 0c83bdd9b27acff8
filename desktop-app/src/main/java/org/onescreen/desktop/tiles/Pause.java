package org.onescreen.desktop.tiles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long a server is left alone after it failed: longer each time, and not at all once it has
/// answered. Safe for use by many threads.
final class Pause {
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Clock clock;
  private Duration next = FIRST;
  private @Nullable Instant until;
  private @Nullable TileTrouble why;

  Pause(Clock clock) {
    this.clock = clock;
  }

  synchronized void failed(TileTrouble trouble) {
    why = trouble;
    // Those who were under way together count as one.
    if (until == null || !clock.instant().isBefore(until)) {
      until = clock.instant().plus(next);
      next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
    }
  }

  synchronized void answered() {
    next = FIRST;
    until = null;
    why = null;
  }

  /// Why nobody asks now.
  synchronized Optional<TileTrouble> now() {
    boolean rests = until != null && clock.instant().isBefore(until);
    return rests ? Optional.ofNullable(why) : Optional.empty();
  }

  /// What went wrong last, until it goes well again.
  synchronized Optional<TileTrouble> trouble() {
    return Optional.ofNullable(why);
  }
}
