package org.onescreen.desktop.cache;

import java.util.List;
import java.util.Optional;

/// A page of records in an [Order].
///
/// @param next where the next page begins; empty where there is none
public record Page<T>(List<T> records, Optional<After> next) {
  /// A place in an order, made by the cache; only good with the order that it came with.
  public record After(List<Object> values) {
    public After {
      values = List.copyOf(values);
    }
  }

  public Page {
    records = List.copyOf(records);
  }
}
