package org.onescreen.desktop.shell.freeze;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/// How long the gaps between pulses were, in buckets of one millisecond, so that adding one costs
/// next to nothing.
///
/// One thread adds, many may read.
final class PulseHistogram {
  private static final int BUCKETS = 2_000;
  private static final long NANOS_PER_BUCKET = 1_000_000;

  private final AtomicLongArray counts = new AtomicLongArray(BUCKETS);
  private final AtomicLong worst = new AtomicLong();

  void add(long nanos) {
    int bucket = (int) Math.min(BUCKETS - 1, Math.max(0, nanos / NANOS_PER_BUCKET));
    counts.lazySet(bucket, counts.get(bucket) + 1);
    if (nanos > worst.get()) {
      worst.lazySet(nanos);
    }
  }

  void reset() {
    for (int i = 0; i < BUCKETS; i++) {
      counts.set(i, 0);
    }
    worst.set(0);
  }

  double worstMs() {
    return (double) worst.get() / NANOS_PER_BUCKET;
  }

  long count() {
    return over(0);
  }

  /// How many gaps were of `ms` or more.
  long over(int ms) {
    long sum = 0;
    for (int i = ms; i < BUCKETS; i++) {
      sum += counts.get(i);
    }
    return sum;
  }

  /// The gap that `part` of all gaps stay below, in whole milliseconds, rounded up.
  double quantileMs(double part) {
    long wanted = (long) Math.ceil(part * count());
    long seen = 0;
    for (int i = 0; i < BUCKETS; i++) {
      seen += counts.get(i);
      if (seen >= wanted && seen > 0) {
        return i + 1.0;
      }
    }
    return 0;
  }
}
