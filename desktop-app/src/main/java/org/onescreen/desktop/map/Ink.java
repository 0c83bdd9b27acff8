package org.onescreen.desktop.map;

import java.util.List;
import java.util.Locale;

/// The colours of the map, each a CSS property of [MapCanvas] such as `-os-map-town-border`.
enum Ink {
  BACKGROUND,
  FILL_1,
  FILL_2,
  FILL_3,
  FILL_4,
  FILL_5,
  FILL_UNKNOWN,
  HEAT,
  WATER,
  ROAD,
  COUNTY_BORDER,
  TOWN_BORDER,
  VILLAGE_BORDER,
  GRID_BORDER,
  HOVER,
  SELECTED,
  FOCUS,
  HALO,
  TOWN_NAME,
  VILLAGE_NAME,
  GRID_NAME,
  MARK_EDGE,
  ON_MARK,
  ONLINE,
  OFFLINE,
  FAULT,
  CLUSTER,
  CLUSTER_RING,
  CLUSTER_COUNT,
  RED,
  YELLOW,
  BLUE,
  GREEN,
  UNIT,
  SCALE;

  private static final List<Ink> FILLS = List.of(FILL_1, FILL_2, FILL_3, FILL_4, FILL_5);

  String property() {
    return "-os-map-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The fill of a class of the choropleth, from 0.
  static Ink fill(int index) {
    return FILLS.get(index);
  }
}
