package org.onescreen.desktop.centre.sample;

import java.util.List;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.model.region.DivisionCode;

/// A village or community of the sample.
///
/// @param shortName without 村 or 社区
/// @param urban in the town of the county seat
/// @param cells its grids, from the top down
record Village(
    DivisionCode code,
    String name,
    String shortName,
    Role role,
    boolean urban,
    int households,
    Polygon ground,
    List<Cell> cells) {
  /// What a village is known for in the published reports.
  enum Role {
    ORDINARY,
    /// Its grids form a tree of four levels.
    FOUR_LEVELS,
    /// People were moved here from the hills.
    RESETTLEMENT
  }

  List<Cell> leaves() {
    return cells.stream().filter(Cell::leaf).toList();
  }
}
