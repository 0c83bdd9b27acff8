package org.onescreen.desktop.work;

import java.util.List;
import java.util.Map;

/// What a list shows at one moment.
record WorkPage<S extends Enum<S>>(S section, Map<S, Long> counts, List<WorkRow> rows) {
  WorkPage {
    counts = Map.copyOf(counts);
    rows = List.copyOf(rows);
  }

  long count(S of) {
    return counts.getOrDefault(of, 0L);
  }
}
