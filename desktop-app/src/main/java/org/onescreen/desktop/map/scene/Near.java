package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.model.geo.Ground;
import org.onescreen.model.geo.Position;

/// A mark and how far it is from somewhere.
///
/// @param metres along the ground
public record Near<M extends Mark>(M mark, double metres) {
  private static final double FIRST_REACH = 2e-6;
  private static final double WHOLE_WORLD = 2;

  /// The `most` nearest marks, the nearest first.
  public static <M extends Mark> List<Near<M>> of(
      ClusterPyramid<M> pyramid, double x, double y, int most) {
    int wanted = Math.min(most, pyramid.marks().size());
    if (wanted == 0) {
      return List.of();
    }
    List<Near<M>> found = new ArrayList<>();
    double reach = FIRST_REACH;
    // What lies in a corner of the square may be farther than something outside of it.
    while (gather(pyramid, x, y, reach, found) < wanted && reach <= WHOLE_WORLD) {
      found.clear();
      reach *= 2;
    }
    found.sort(Comparator.comparingDouble(Near::metres));
    return List.copyOf(found.subList(0, Math.min(wanted, found.size())));
  }

  private static <M extends Mark> int gather(
      ClusterPyramid<M> pyramid, double x, double y, double reach, List<Near<M>> into) {
    Position here = Mercator.position(x, y);
    int[] inside = new int[1];
    pyramid.visit(
        ClusterPyramid.FINEST,
        new Envelope(x - reach, x + reach, y - reach, y + reach),
        cluster -> {
          M mark = cluster.single();
          if (mark != null) {
            Position there = Mercator.position(mark.x(), mark.y());
            into.add(new Near<>(mark, Ground.metres(here, there)));
            if (Math.hypot(mark.x() - x, mark.y() - y) <= reach) {
              inside[0]++;
            }
          }
        });
    return inside[0];
  }
}
