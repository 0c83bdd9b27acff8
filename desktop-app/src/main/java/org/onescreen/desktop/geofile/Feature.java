package org.onescreen.desktop.geofile;

import java.util.List;
import java.util.Map;

/// One thing of a file, as it was written.
///
/// @param row its number in the file, from 1
/// @param code what the file calls its code; empty where it has none
/// @param columns all that is said of it, by the names of the columns in small letters
public record Feature(int row, String code, String name, Shape shape, Map<String, String> columns) {
  public Feature {
    columns = Map.copyOf(columns);
  }

  /// Nothing else is said of it.
  public Feature(int row, String code, String name, Shape shape) {
    this(row, code, name, shape, Map.of());
  }

  /// The same with its code from a column that somebody has named; empty where that says nothing.
  public Feature codedBy(String column) {
    return new Feature(row, columns.getOrDefault(column, ""), name, shape, columns);
  }

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
