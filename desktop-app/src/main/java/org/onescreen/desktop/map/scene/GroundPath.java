package org.onescreen.desktop.map.scene;

import org.locationtech.jts.geom.Envelope;
import org.onescreen.model.region.GroundType;

/// A road or a water of the own ground, thinned for each zoom as borders are.
public record GroundPath(GroundType type, Arc arc) {
  Envelope bounds() {
    return arc.bounds();
  }
}
