package org.onescreen.desktop.centre.sample.geometry;

import java.util.List;

/// What is to be laid out: an area of some weight, and the areas inside it.
///
/// @param weight its share of the ground, beside its neighbours
/// @param seat true where it holds the county seat; at most one among neighbours
public record Plot(double weight, boolean seat, List<Plot> parts) {
  public Plot {
    parts = List.copyOf(parts);
  }

  /// An area with nothing inside.
  public static Plot leaf(double weight) {
    return new Plot(weight, false, List.of());
  }

  /// An area as heavy as what is inside it.
  public static Plot of(boolean seat, List<Plot> parts) {
    return new Plot(parts.stream().mapToDouble(Plot::weight).sum(), seat, parts);
  }
}
