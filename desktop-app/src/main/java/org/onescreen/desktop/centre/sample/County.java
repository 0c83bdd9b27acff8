package org.onescreen.desktop.centre.sample;

import java.util.List;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.desktop.centre.sample.geometry.Trace;
import org.onescreen.model.region.DivisionCode;

/// A county of the sample: the tree that all other records hang on.
///
/// @param seed of everything in it
/// @param traces its roads and waters
record County(
    DivisionCode code,
    String name,
    long seed,
    Polygon ground,
    List<Town> towns,
    List<Trace> traces) {
  private static final int GAP = 57;

  List<Village> villages() {
    return towns.stream().flatMap(town -> town.villages().stream()).toList();
  }

  Village fourLevels() {
    return known(Village.Role.FOUR_LEVELS);
  }

  /// Where publicity has not been for months, whatever its yearly figures say: the planted gap.
  Village leastVisited() {
    return villages().stream()
        .filter(v -> v.role() == Village.Role.ORDINARY)
        .skip(GAP)
        .findFirst()
        .orElseThrow();
  }

  Village resettlement() {
    return known(Village.Role.RESETTLEMENT);
  }

  private Village known(Village.Role role) {
    return villages().stream().filter(v -> v.role() == role).findFirst().orElseThrow();
  }

  Town townOf(Village village) {
    return towns.stream().filter(t -> t.code().contains(village.code())).findFirst().orElseThrow();
  }
}
