package org.onescreen.desktop.map;

import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.model.region.GroundType;

/// How much is drawn at a zoom. It follows the size that areas have on the screen, not the number
/// of the zoom, so that a small county and a wide one read alike.
record Detail(Geometry geometry, double scale) {
  private static final double SMALLEST_GRID = 15;
  private static final double SMALLEST_VILLAGE = 15;

  static Detail of(Geometry geometry, Viewport view) {
    return new Detail(geometry, view.scale());
  }

  /// How wide an area of the tier usually is, in pixels.
  double breadth(Tier tier) {
    return geometry.breadth(tier) * scale;
  }

  /// How strongly the borders of a tier are drawn, 0 to 1: they fade in as they get room.
  double borders(Tier tier) {
    return switch (tier) {
      case CITY, COUNTY, TOWN -> 1;
      case VILLAGE -> ramp(breadth(tier), 14, 40);
      case GRID, SUBGRID -> ramp(breadth(tier), 26, 70);
    };
  }

  /// How strongly roads and waters of a type are drawn, 0 to 1.
  double paths(GroundType type) {
    return switch (type) {
      case RIVER, MAIN_ROAD -> 1;
      case STREAM -> ramp(breadth(Tier.VILLAGE), 14, 40);
      case VILLAGE_ROAD -> ramp(breadth(Tier.VILLAGE), 45, 110);
    };
  }

  /// What the choropleth compares.
  Choropleth.Unit fillUnit() {
    if (finestGrid() >= SMALLEST_GRID) {
      return Choropleth.Unit.GRID;
    }
    return breadth(Tier.VILLAGE) >= SMALLEST_VILLAGE
        ? Choropleth.Unit.VILLAGE
        : Choropleth.Unit.TOWN;
  }

  /// The smallest areas that can be pointed at.
  Tier pointable() {
    if (finestGrid() >= 24) {
      return Tier.SUBGRID;
    }
    return breadth(Tier.VILLAGE) >= 14 ? Tier.VILLAGE : Tier.TOWN;
  }

  /// Whether forces have room.
  boolean forces() {
    return breadth(Tier.VILLAGE) >= 60;
  }

  private double finestGrid() {
    return breadth(Tier.GRID);
  }

  private static double ramp(double value, double from, double to) {
    return Math.clamp((value - from) / (to - from), 0, 1);
  }
}
