package org.onescreen.desktop.cache;

import java.util.concurrent.TimeUnit;

/// How much of the feed one transaction takes: a commit costs about as much as a few hundred rows.
/// For the writer's thread.
final class Portion {
  /// From so many rows on it is bulk. A few are what happens now, and somebody looks at it.
  static final int BULK = 100;

  private static final int ROWS = 5_000;
  private static final int MOST_WHEN_FILLING = 20_000;
  private static final int LEAST_WHEN_FILLING = 2_000;
  private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  /// A first sync is watched by its progress, once a second; each commit costs it a sync of the
  /// disk.
  private static final long NANOS_WHEN_FILLING = TimeUnit.SECONDS.toNanos(1);

  /// What a transaction may leave in the log: 58 MB. The writer keeps as many pages, and a few
  /// more, in its memory: else SQLite writes some out in the middle of it, and again at its end.
  private static final long PAGES = 14_500;

  /// The pages of fewer rows say little about those of more.
  private static final int TELLING = 1_000;

  private int whenFilling = MOST_WHEN_FILLING;

  int rows(boolean filling) {
    return filling ? whenFilling : ROWS;
  }

  /// How long it waits for more of them.
  long nanos(boolean filling) {
    return filling ? NANOS_WHEN_FILLING : NANOS;
  }

  /// Does it pay to tell [#took] what the log holds?
  boolean tells(int rows) {
    return rows >= TELLING;
  }

  /// So many rows left so many pages in the log; 0 where nobody knows. The larger the tables, the
  /// more pages of indexes each thousand rows touch: of a million rows 20,000 leave 94 MB.
  void took(int rows, long pages) {
    if (pages > 0) {
      whenFilling = Math.clamp(rows * PAGES / pages, LEAST_WHEN_FILLING, MOST_WHEN_FILLING);
    }
  }
}
