package org.onescreen.desktop.antifraud.race;

import java.util.Optional;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.DissuasionPolicy;
import org.onescreen.model.antifraud.RaceLimits;
import org.onescreen.model.record.Kind;

/// The limits that a centre has set for itself.
public final class Policies {
  private Policies() {}

  /// The centre's record; the newest where several desks made one.
  public static Optional<DissuasionPolicy> find(CacheReader reader) {
    return reader
        .page(
            DissuasionPolicy.KIND,
            Filter.all(),
            Order.ascending(Kind.DIVISION),
            1,
            Optional.empty())
        .records()
        .stream()
        .findFirst();
  }

  static RaceLimits limits(CacheReader reader) {
    return find(reader).map(DissuasionPolicy::limits).orElse(RaceLimits.DEFAULT);
  }
}
