package org.onescreen.desktop.map.google;

import java.util.List;
import org.onescreen.model.geo.Position;

/// What of our layers a foreign map shows, in CGCS2000 and in the order in which it is drawn. Made
/// of the same areas, clusters and colours as a sheet of our own.
public record Layers(List<Patch> patches, List<Pin> pins) {
  public Layers {
    patches = List.copyOf(patches);
    pins = List.copyOf(pins);
  }

  /// An area.
  ///
  /// @param fill as `#rrggbb`
  /// @param strength of the fill, 0 to 1
  /// @param edge as `#rrggbb`
  /// @param width of the edge in pixels
  /// @param chosen told when somebody clicks it
  public record Patch(
      List<Position> ring,
      String fill,
      double strength,
      String edge,
      double width,
      Runnable chosen) {}

  /// A mark or a cluster.
  ///
  /// @param title what the pointer is told
  /// @param icon a square picture as an address that holds it; its middle is the place
  /// @param size of the picture in pixels
  /// @param chosen told when somebody clicks it
  public record Pin(Position at, String title, String icon, int size, Runnable chosen) {}
}
