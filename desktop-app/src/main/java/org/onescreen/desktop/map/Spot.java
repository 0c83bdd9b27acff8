package org.onescreen.desktop.map;

import org.onescreen.desktop.map.scene.Cluster;
import org.onescreen.desktop.map.scene.Mark;

/// A mark or cluster where it is drawn, in pixels.
record Spot(Picked.Layer layer, Cluster<?> cluster, double x, double y, double r) {
  boolean isSingle() {
    return cluster.single() != null;
  }

  double distance(double toX, double toY) {
    return Math.hypot(x - toX, y - toY);
  }

  Spot at(double newX, double newY) {
    return new Spot(layer, cluster, newX, newY, r);
  }

  Picked picked() {
    Mark single = cluster.single();
    return single == null
        ? new Picked.OfCluster(layer, cluster.x(), cluster.y(), cluster.count())
        : new Picked.OfMark(single);
  }
}
