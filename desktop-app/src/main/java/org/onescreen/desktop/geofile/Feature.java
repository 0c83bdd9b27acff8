package org.onescreen.desktop.geofile;

import java.util.List;

/// One thing of a file, as it was written.
///
/// @param row its number in the file, from 1
/// @param code what the file calls its code; empty where it has none
public record Feature(int row, String code, String name, Shape shape) {
  /// What was drawn. Coordinates are pairs in the order of the file, longitude first.
  public sealed interface Shape {
    /// Shells and the holes in them, all of which may be anything.
    record Area(List<List<double[]>> shells, List<List<double[]>> holes) implements Shape {
      public Area {
        shells = List.copyOf(shells);
        holes = List.copyOf(holes);
      }
    }

    /// One place.
    record Mark(double lon, double lat) implements Shape {}

    /// A line or something else of which nothing is made here.
    record Other() implements Shape {}
  }
}
