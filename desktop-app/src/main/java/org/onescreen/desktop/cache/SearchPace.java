package org.onescreen.desktop.cache;

import java.util.concurrent.TimeUnit;

/// How many rows the search index takes in one transaction: as many as an operator's command may
/// wait for. What a row costs differs ten times between kinds and machines, so it goes by what the
/// last ones took. For one thread.
final class SearchPace {
  private static final int FEWEST = 10;
  private static final int MOST = 250;
  private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(6);

  private int rows = FEWEST;

  int rows() {
    return rows;
  }

  /// So many rows took so long to write.
  void took(int written, long nanos) {
    if (nanos > NANOS) {
      // By the share that was too much, so that one slow disk is not paid for many times.
      rows = Math.clamp(written * NANOS / nanos, FEWEST, MOST);
    } else if (written >= rows && nanos < NANOS / 2) {
      rows = Math.min(2 * rows, MOST);
    }
  }
}
