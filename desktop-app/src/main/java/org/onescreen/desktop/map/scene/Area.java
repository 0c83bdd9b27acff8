package org.onescreen.desktop.map.scene;

import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;

/// A division or grid on the map.
///
/// @param place its number among all areas of the geometry
/// @param code what the codes of everything inside it begin with
/// @param ring its border, arc by arc, in walking order
/// @param labelX where its name stands, inside of it
/// @param leaf true where nothing smaller lies inside
public record Area(
    int place,
    Tier tier,
    String code,
    String name,
    int households,
    boolean leaf,
    List<ArcRef> ring,
    Envelope bounds,
    double labelX,
    double labelY) {

  /// Takes the points of a ring, in world units.
  public interface PointTaker {
    void take(double x, double y);
  }

  /// Goes once around, the first point not repeated.
  ///
  /// @param detail the points of an arc, x and y by turns
  public void walk(Function<Arc, double[]> detail, PointTaker to) {
    walk(ring, detail, to);
  }

  static void walk(List<ArcRef> ring, Function<Arc, double[]> detail, PointTaker to) {
    for (ArcRef ref : ring) {
      double[] p = detail.apply(ref.arc());
      int n = p.length / 2;
      // The last point of an arc is the first of the next.
      for (int i = 0; i + 1 < n; i++) {
        int at = 2 * (ref.backwards() ? n - 1 - i : i);
        to.take(p[at], p[at + 1]);
      }
    }
  }

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
