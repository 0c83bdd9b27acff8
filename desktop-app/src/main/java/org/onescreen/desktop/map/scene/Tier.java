package org.onescreen.desktop.map.scene;

import org.onescreen.model.region.DivisionLevel;

/// The ranks of areas on the map, from the top. The order is the strength of their borders.
public enum Tier {
  CITY,
  COUNTY,
  TOWN,
  VILLAGE,
  GRID,
  SUBGRID;

  static Tier of(DivisionLevel level) {
    return switch (level) {
      case PROVINCE, CITY -> CITY;
      case COUNTY -> COUNTY;
      case TOWN -> TOWN;
      case VILLAGE -> VILLAGE;
    };
  }

  static Tier ofGrid(int level) {
    return level <= 1 ? GRID : SUBGRID;
  }

  public boolean isGrid() {
    return this == GRID || this == SUBGRID;
  }
}
