package org.onescreen.desktop.desk.find;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Hit;
import org.onescreen.model.record.Kind;

/// What is called by a name: names that begin as was typed come first, short ones before long ones.
final class Named {
  /// So many are put in order; more than anybody reads.
  private static final int ORDERED = 200;

  private Named() {}

  static List<Hit> of(CacheReader reader, Kind<?> kind, String typed, int most) {
    String start = typed.strip().toLowerCase(Locale.ROOT);
    return reader.search(kind, typed, Math.max(most, ORDERED), Optional.empty()).records().stream()
        .sorted(
            Comparator.<Hit>comparingInt(
                    hit -> hit.title().toLowerCase(Locale.ROOT).startsWith(start) ? 0 : 1)
                .thenComparingInt(hit -> hit.title().length()))
        .limit(most)
        .toList();
  }

  /// The newest first.
  static List<Hit> newest(CacheReader reader, Kind<?> kind, String typed, int most) {
    return reader.search(kind, typed, most, Optional.empty()).records();
  }
}
