package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.desktop.map.scene.ClusterPyramid;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.model.geo.Mercator;

/// Marks that lie on each other however near one comes, such as incidents that were all reported in
/// the middle of their grid: only one of them can be clicked.
record Pile(MapScene scene, LayerChoice layers) {
  /// Two pixels where marks stand alone.
  private static final double SAME = 2 / (Mercator.TILE * Math.pow(2, ClusterPyramid.FINEST));

  /// The others at a mark's place, beginning with the one that comes after it: whoever goes from
  /// each to the first of its others has seen all.
  List<Mark> around(Mark mark) {
    List<Mark> all = new ArrayList<>();
    gather(all, mark, Picked.Layer.ALARM, scene.alarms());
    gather(all, mark, Picked.Layer.INCIDENT, scene.incidents());
    gather(all, mark, Picked.Layer.CASE, scene.cases());
    gather(all, mark, Picked.Layer.CAMERA, scene.cameras());
    gather(all, mark, Picked.Layer.SPEAKER, scene.speakers());
    gather(all, mark, Picked.Layer.SENSOR, scene.sensors());
    gather(all, mark, Picked.Layer.FORCE, scene.forces());
    int own = 0;
    while (own < all.size() && !all.get(own).id().equals(mark.id())) {
      own++;
    }
    if (own < all.size()) {
      Collections.rotate(all, -own);
      all.removeFirst();
    }
    return all;
  }

  private <M extends Mark> void gather(
      List<Mark> all, Mark at, Picked.Layer layer, ClusterPyramid<M> pyramid) {
    if (layers.shown().contains(layer)) {
      Envelope there = new Envelope(at.x(), at.x(), at.y(), at.y());
      there.expandBy(SAME);
      pyramid.visit(
          ClusterPyramid.FINEST,
          there,
          cluster -> {
            Mark single = cluster.single();
            if (single != null) {
              all.add(single);
            }
          });
    }
  }
}
