package org.onescreen.desktop.centre.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes each further failure of a login wait twice as long, by name and address, so that guessing
/// does not pay and a typing error costs nothing. Remembers a bounded number of them.
///
/// Safe for use by many threads.
final class LoginDelay {
  private static final int FREE_FAILURES = 3;
  private static final int LONGEST_EXPONENT = 8;
  private static final int MOST_REMEMBERED = 10_000;

  private final InstantSource clock;
  private final Map<String, Failures> remembered =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  private record Failures(int count, Instant until) {}

  LoginDelay(InstantSource clock) {
    this.clock = clock;
  }

  /// @return how long to wait before the next attempt; zero where none is needed
  synchronized Duration left(String who) {
    Failures failures = remembered.get(who);
    if (failures == null) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), failures.until());
    return left.isNegative() ? Duration.ZERO : left;
  }

  synchronized void failed(String who) {
    Failures before = remembered.remove(who);
    int count = before == null ? 1 : before.count() + 1;
    int exponent = Math.min(count - FREE_FAILURES, LONGEST_EXPONENT);
    Duration delay = exponent < 0 ? Duration.ZERO : Duration.ofSeconds(1L << exponent);
    remembered.put(who, new Failures(count, clock.instant().plus(delay)));
  }

  synchronized void succeeded(String who) {
    remembered.remove(who);
  }
}
