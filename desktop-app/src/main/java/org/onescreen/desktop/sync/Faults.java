package org.onescreen.desktop.sync;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Counts what was not taken, by its reason. Safe for use by many threads.
final class Faults {
  private final Map<FeedFault, Long> counts = new EnumMap<>(FeedFault.class);

  synchronized void count(FeedFault fault) {
    counts.merge(fault, 1L, Long::sum);
  }

  synchronized Map<FeedFault, Long> counts() {
    return Collections.unmodifiableMap(new EnumMap<>(counts));
  }
}
