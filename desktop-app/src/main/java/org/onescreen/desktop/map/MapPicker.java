package org.onescreen.desktop.map;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.desktop.map.scene.Cluster;
import org.onescreen.desktop.map.scene.ClusterPyramid;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.Viewport;

/// Finds what lies under a point of the screen: the nearest mark within reach, else the smallest
/// area that can be told apart at this zoom.
final class MapPicker {
  private static final double REACH = 14;

  private final MapScene scene;
  private final Viewport view;
  private final double x;
  private final double y;
  private double nearest = REACH;
  private @Nullable Picked found;

  private MapPicker(MapScene scene, Viewport view, double screenX, double screenY) {
    this.scene = scene;
    this.view = view;
    this.x = view.worldX(screenX);
    this.y = view.worldY(screenY);
  }

  static Optional<Picked> at(MapScene scene, Viewport view, double screenX, double screenY) {
    return new MapPicker(scene, view, screenX, screenY).pick();
  }

  private Optional<Picked> pick() {
    Detail detail = Detail.of(scene.geometry(), view);
    visit(Picked.Layer.INCIDENT, scene.incidents());
    visit(Picked.Layer.CAMERA, scene.cameras());
    if (detail.units()) {
      visit(Picked.Layer.UNIT, scene.units());
    }
    if (found != null) {
      return Optional.of(found);
    }
    return scene.geometry().at(x, y, detail.pointable()).map(Picked.OfArea::new);
  }

  private <M extends Mark> void visit(Picked.Layer layer, ClusterPyramid<M> pyramid) {
    double reach = REACH / view.scale();
    Consumer<Cluster<M>> nearer =
        cluster -> {
          double away = Math.hypot(cluster.x() - x, cluster.y() - y) * view.scale();
          if (away < nearest) {
            nearest = away;
            M single = cluster.single();
            found =
                single == null
                    ? new Picked.OfCluster(layer, cluster.x(), cluster.y(), cluster.count())
                    : new Picked.OfMark(single);
          }
        };
    pyramid.visit(view.zoom(), new Envelope(x - reach, x + reach, y - reach, y + reach), nearer);
  }
}
