package org.onescreen.desktop.centre.feed;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// The buckets as one snapshot showed them.
///
/// @param places by bucket id
public record KnownBuckets(Map<Integer, Place> places) {
  public KnownBuckets {
    places = Map.copyOf(places);
  }

  /// Whose rows a bucket holds, and of which class.
  record Place(DivisionCode division, Priority priority) {}

  /// Those that the scope holds.
  public Extent within(Scope scope) {
    return Extent.of(scope, ids(scope));
  }

  private Set<Integer> ids(Scope scope) {
    return places.entrySet().stream()
        .filter(e -> scope.contains(e.getValue().division(), e.getValue().priority()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
