package org.onescreen.packaging.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Times that were measured. Safe for use by many threads.
final class Latencies {
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

  void add(long measured) {
    nanos.add(measured);
  }

  int count() {
    return nanos.size();
  }

  /// @param part of the measurements that are not longer, up to 1
  /// @return milliseconds; NaN where nothing was measured
  double millis(double part) {
    List<Long> sorted;
    synchronized (nanos) {
      sorted = nanos.stream().sorted().toList();
    }
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    int at = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.clamp(at, 0, sorted.size() - 1)) / NANOS_PER_MILLI;
  }
}
