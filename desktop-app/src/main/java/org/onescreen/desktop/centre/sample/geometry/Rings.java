package org.onescreen.desktop.centre.sample.geometry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chains directed edges into closed rings. The edges of an area's parts are given all in one sense
/// of turning; where two parts meet, their edges cancel out.
final class Rings<P> {
  private final Map<P, P> next = new LinkedHashMap<>();

  /// One edge of the outline.
  void add(P from, P to) {
    if (next.put(from, to) != null) {
      throw new IllegalStateException("an outline touches itself at " + from);
    }
  }

  /// The rings, each without repeating its first point.
  List<List<P>> chain() {
    List<List<P>> rings = new ArrayList<>();
    while (!next.isEmpty()) {
      P first = next.keySet().iterator().next();
      List<P> ring = new ArrayList<>();
      P point = first;
      do {
        ring.add(point);
        P following = next.remove(point);
        if (following == null) {
          throw new IllegalStateException("an outline breaks off at " + point);
        }
        point = following;
      } while (!point.equals(first));
      rings.add(ring);
    }
    return rings;
  }

  /// The only ring.
  ///
  /// @throws IllegalStateException where there is a hole
  List<P> one() {
    List<List<P>> rings = chain();
    if (rings.size() != 1) {
      throw new IllegalStateException("an area has " + rings.size() + " outlines");
    }
    return rings.getFirst();
  }
}
