package org.onescreen.desktop.cache;

import java.util.Set;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.Region;

/// What is made of many records at great expense, and therefore kept beside them. It says nothing
/// that they do not say, holds nothing personal, and is gone with the first change of one of them.
public enum MadeForm {
  /// Divisions, grids and lines of the ground, as the map draws them.
  GROUND;

  /// What it is made of, and of nothing else.
  public Set<Kind<?>> kinds() {
    return switch (this) {
      case GROUND -> Set.of(Region.KIND, Grid.KIND, GroundLine.KIND);
    };
  }
}
