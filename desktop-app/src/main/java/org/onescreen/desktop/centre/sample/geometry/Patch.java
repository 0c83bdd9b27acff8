package org.onescreen.desktop.centre.sample.geometry;

import java.util.List;
import org.locationtech.jts.geom.Polygon;

/// A laid-out area. Its parts tile it: they share their corners with it and with one another.
///
/// @param ground its outline in degrees
/// @param parts in the order of the plot's parts
public record Patch(Plot plot, Polygon ground, List<Patch> parts) {
  public Patch {
    parts = List.copyOf(parts);
  }
}
