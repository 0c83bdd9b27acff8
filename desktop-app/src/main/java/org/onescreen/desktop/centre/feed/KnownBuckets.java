package org.onescreen.desktop.centre.feed;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onescreen.model.region.DivisionCode;

/// The buckets as one snapshot showed them.
///
/// @param divisions by bucket id
public record KnownBuckets(Map<Integer, DivisionCode> divisions) {
  public KnownBuckets {
    divisions = Map.copyOf(divisions);
  }

  /// Those that the scope holds.
  public Extent within(Scope scope) {
    return Extent.of(scope, ids(scope));
  }

  private Set<Integer> ids(Scope scope) {
    return divisions.entrySet().stream()
        .filter(e -> scope.contains(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
