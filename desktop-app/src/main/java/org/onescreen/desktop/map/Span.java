package org.onescreen.desktop.map;

import java.util.Locale;

/// The sizes of the map in pixels, each a CSS property of [MapCanvas] such as `-os-map-mark-size`.
enum Span {
  COUNTY_BORDER_WIDTH,
  TOWN_BORDER_WIDTH,
  TOWN_CASING_WIDTH,
  VILLAGE_BORDER_WIDTH,
  GRID_BORDER_WIDTH,
  GRID_DASH,
  RIVER_WIDTH,
  STREAM_WIDTH,
  MAIN_ROAD_WIDTH,
  VILLAGE_ROAD_WIDTH,
  HOVER_WIDTH,
  SELECTED_WIDTH,
  HALO_WIDTH,
  MARK_SIZE,
  MARK_EDGE_WIDTH,
  CLUSTER_SIZE,
  INCIDENT_SIZE,
  UNIT_SIZE,
  /// Not a length: 0 to 1.
  FILL_OPACITY,
  /// The same where a base map lies below; not a length.
  FILL_OVER_BASE,
  /// How strong a base map is, 0 to 1.
  BASE_STRENGTH;

  boolean isLength() {
    return switch (this) {
      case FILL_OPACITY, FILL_OVER_BASE, BASE_STRENGTH -> false;
      default -> true;
    };
  }

  String property() {
    return "-os-map-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
