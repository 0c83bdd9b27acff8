package org.onescreen.desktop.map.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.model.region.Grid;

/// A division or grid on the map.
///
/// @param place its number among all areas of the geometry
/// @param code what the codes of everything inside it begin with
/// @param ring its border, arc by arc, in walking order
/// @param labelX where its name stands, inside of it
/// @param leaf true where nothing smaller lies inside
/// @param grid the grid's record; null for a division
public record Area(
    int place,
    Tier tier,
    String code,
    String name,
    int households,
    boolean leaf,
    @Nullable Grid grid,
    List<ArcRef> ring,
    Envelope bounds,
    double labelX,
    double labelY) {

  /// True where the point lies inside, at the finest detail.
  public boolean contains(double x, double y) {
    if (!bounds.contains(x, y)) {
      return false;
    }
    boolean inside = false;
    for (ArcRef ref : ring) {
      double[] p = ref.arc().finest();
      for (int i = 2; i < p.length; i += 2) {
        if (p[i - 1] > y != p[i + 1] > y
            && x < (p[i - 2] - p[i]) * (y - p[i + 1]) / (p[i - 1] - p[i + 1]) + p[i]) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
