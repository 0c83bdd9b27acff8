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
  HOVER_WIDTH,
  SELECTED_WIDTH,
  HALO_WIDTH,
  MARK_SIZE,
  MARK_EDGE_WIDTH,
  CLUSTER_SIZE,
  INCIDENT_SIZE,
  UNIT_SIZE,
  /// Not a length: 0 to 1.
  FILL_OPACITY;

  boolean isLength() {
    return this != FILL_OPACITY;
  }

  String property() {
    return "-os-map-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
