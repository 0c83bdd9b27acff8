package org.onescreen.desktop.map.scene;

import java.util.Comparator;
import java.util.List;
import org.onescreen.model.geo.Ground;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// A mark and how far it is from somewhere.
///
/// @param metres along the ground
public record Near<M extends Mark>(M mark, double metres) {
  /// What is a little farther on the map may be a little nearer on the ground.
  private static final int MORE = 4;

  /// The `most` nearest marks, the nearest first.
  public static <M extends Mark> List<Near<M>> of(
      ClusterPyramid<M> pyramid, double x, double y, int most) {
    Position here = Mercator.position(x, y);
    return pyramid.nearest(x, y, most + MORE).stream()
        .map(mark -> new Near<>(mark, Ground.metres(here, Mercator.position(mark.x(), mark.y()))))
        .sorted(Comparator.comparingDouble(Near::metres))
        .limit(most)
        .toList();
  }
}
