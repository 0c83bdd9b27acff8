package org.onescreen.desktop.video.worker;

import java.util.random.RandomGenerator;

/// How long to wait before the next attempt: half a second, growing by half with jitter, to
/// fifteen; for ever.
public final class Retry {
  private static final double FIRST = 500;
  private static final double LONGEST = 15_000;
  private static final double GROWTH = 1.7;

  private final RandomGenerator random;

  public Retry(RandomGenerator random) {
    this.random = random;
  }

  /// Milliseconds before the attempt of this number, the first retry being 1; at most a fifth more
  /// or less than the plan.
  public long pause(int attempt) {
    double plan = Math.min(LONGEST, FIRST * Math.pow(GROWTH, Math.max(0, attempt - 1)));
    return Math.round(Math.min(LONGEST, plan * (0.8 + 0.4 * random.nextDouble())));
  }

  /// Milliseconds after a refused password: long at once, since cameras lock an account that is
  /// tried too often.
  public long pauseAfterRefusedPassword() {
    return Math.round(LONGEST * (0.8 + 0.2 * random.nextDouble()));
  }
}
