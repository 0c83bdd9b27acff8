package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.map.scene.ClusterPyramid;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Mark;

/// Where the marks of a frame stand. Single marks and incidents stand where they are; a cluster of
/// cameras or forces is a mean and has no place of its own, so it gives way to them and to each
/// other. Reuses its lists from frame to frame.
final class MarkLayout {
  private static final double MARGIN = 48;
  private static final double GAP = 1.5;
  private static final int ROUNDS = 3;

  /// The size of clusters, in pixels, for which the pyramids keep them apart.
  private static final double CLUSTER_SIZE = 13;

  private final List<Spot> spots = new ArrayList<>();
  private final List<Spot> yielding = new ArrayList<>();

  void arrange(Frame frame) {
    spots.clear();
    yielding.clear();
    MapScene scene = frame.scene;
    gather(frame, Picked.Layer.ALARM, scene.alarms());
    gather(frame, Picked.Layer.INCIDENT, scene.incidents());
    gather(frame, Picked.Layer.CASE, scene.cases());
    gather(frame, Picked.Layer.CAMERA, scene.cameras());
    if (frame.detail.forces()) {
      gather(frame, Picked.Layer.SPEAKER, scene.speakers());
      gather(frame, Picked.Layer.SENSOR, scene.sensors());
      gather(frame, Picked.Layer.FORCE, scene.forces());
    }
    for (Spot spot : yielding) {
      spots.add(yielded(spot));
    }
  }

  private <M extends Mark> void gather(Frame frame, Picked.Layer layer, ClusterPyramid<M> pyramid) {
    if (!frame.order.layers().shows(layer)) {
      return;
    }
    pyramid.visit(
        frame.order.seen().zoom() - coarser(frame.look),
        frame.window(MARGIN),
        cluster -> {
          double x = frame.x(cluster.x());
          double y = frame.y(cluster.y());
          Spot spot = new Spot(layer, cluster, x, y, radius(frame.look, layer, cluster.count()));
          boolean yields = !spot.isSingle() && layer.stands();
          (yields ? yielding : spots).add(spot);
        });
  }

  /// Of marks twice as large, as a room needs them, half as many stand side by side: so there is
  /// room for the names between them.
  private static double coarser(Look look) {
    double larger = look.span(Span.CLUSTER_SIZE) / CLUSTER_SIZE;
    return Math.max(0, Math.rint(Math.log(larger) / Math.log(2)));
  }

  private static double radius(Look look, Picked.Layer layer, int count) {
    return switch (layer) {
      case CAMERA ->
          count == 1
              ? look.span(Span.MARK_SIZE)
              : look.span(Span.CLUSTER_SIZE) * (0.8 + 0.2 * Math.log10(count));
      case FORCE, SENSOR, SPEAKER -> look.span(Span.UNIT_SIZE) * (count == 1 ? 1 : 1.5);
      case INCIDENT, ALARM, CASE ->
          look.span(Span.INCIDENT_SIZE) * (count == 1 ? 1 : count < 10 ? 1.4 : 1.75);
    };
  }

  private Spot yielded(Spot spot) {
    double x = spot.x();
    double y = spot.y();
    for (int round = 0; round < ROUNDS; round++) {
      for (Spot other : spots) {
        double away = other.distance(x, y);
        double needed = other.r() + spot.r() + GAP;
        if (away < needed) {
          // Two at the very same place part downwards.
          double dx = away == 0 ? 0 : (x - other.x()) / away;
          double dy = away == 0 ? 1 : (y - other.y()) / away;
          x = other.x() + dx * needed;
          y = other.y() + dy * needed;
        }
      }
    }
    return spot.at(x, y);
  }

  /// The marks of the last sheet.
  List<Spot> spots() {
    return spots;
  }
}
