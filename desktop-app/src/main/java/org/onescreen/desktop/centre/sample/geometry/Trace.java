package org.onescreen.desktop.centre.sample.geometry;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.onescreen.model.region.GroundType;

/// A road or a water of the sample, in degrees.
public record Trace(GroundType type, List<Coordinate> line) {
  public Trace {
    line = List.copyOf(line);
  }
}
