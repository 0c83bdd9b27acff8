package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/// All marks inside a ring that somebody has drawn.
///
/// @param ring x and y by turns, in world units, closed by itself
public record Within(List<double[]> ring) {
  public Within {
    ring = List.copyOf(ring);
  }

  public <M extends Mark> List<M> of(ClusterPyramid<M> pyramid) {
    Envelope box = new Envelope();
    ring.forEach(point -> box.expandToInclude(point[0], point[1]));
    List<M> found = new ArrayList<>();
    pyramid.visit(
        ClusterPyramid.FINEST,
        box,
        cluster -> {
          M mark = cluster.single();
          if (mark != null && contains(mark.x(), mark.y())) {
            found.add(mark);
          }
        });
    return found;
  }

  boolean contains(double x, double y) {
    boolean inside = false;
    for (int i = 0, k = ring.size() - 1; i < ring.size(); k = i++) {
      double[] a = ring.get(i);
      double[] b = ring.get(k);
      if (a[1] > y != b[1] > y && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
