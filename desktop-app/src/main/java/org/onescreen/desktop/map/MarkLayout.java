package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.map.scene.Cluster;
import org.onescreen.desktop.map.scene.ClusterPyramid;
import org.onescreen.desktop.map.scene.Mark;

/// Where the marks of a frame stand. Single marks and incidents stand where they are; a cluster of
/// cameras or units is a mean and has no place of its own, so it gives way to them and to each
/// other. Reuses its lists from frame to frame.
final class MarkLayout {
  private static final double MARGIN = 48;
  private static final double GAP = 1.5;
  private static final double REACH = 5;
  private static final int ROUNDS = 3;

  private final MapStyle style;
  private final List<Spot> spots = new ArrayList<>();
  private final List<Spot> yielding = new ArrayList<>();

  MarkLayout(MapStyle style) {
    this.style = style;
  }

  void arrange(Frame frame) {
    spots.clear();
    yielding.clear();
    gather(frame, Picked.Layer.INCIDENT, frame.scene.incidents());
    gather(frame, Picked.Layer.CAMERA, frame.scene.cameras());
    if (frame.detail.units()) {
      gather(frame, Picked.Layer.UNIT, frame.scene.units());
    }
    for (Spot spot : yielding) {
      spots.add(yielded(spot));
    }
  }

  private <M extends Mark> void gather(Frame frame, Picked.Layer layer, ClusterPyramid<M> pyramid) {
    pyramid.visit(
        frame.view.zoom(),
        frame.window(MARGIN),
        cluster -> {
          double x = frame.x(cluster.x());
          double y = frame.y(cluster.y());
          Spot spot = new Spot(layer, cluster, x, y, radius(layer, cluster));
          boolean yields = !spot.isSingle() && layer != Picked.Layer.INCIDENT;
          (yields ? yielding : spots).add(spot);
        });
  }

  private double radius(Picked.Layer layer, Cluster<?> cluster) {
    int count = cluster.count();
    return switch (layer) {
      case CAMERA ->
          count == 1
              ? style.span(Span.MARK_SIZE)
              : style.span(Span.CLUSTER_SIZE) * (0.8 + 0.2 * Math.log10(count));
      case UNIT -> style.span(Span.UNIT_SIZE) * (count == 1 ? 1 : 1.5);
      case INCIDENT -> style.span(Span.INCIDENT_SIZE) * (count == 1 ? 1 : count < 10 ? 1.4 : 1.75);
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

  /// The marks of the last frame.
  List<Spot> spots() {
    return spots;
  }

  /// The mark that is drawn under a point.
  Optional<Spot> at(double x, double y) {
    Spot nearest = null;
    for (Spot spot : spots) {
      double away = spot.distance(x, y);
      if (away <= spot.r() + REACH
          && (nearest == null || away - spot.r() < nearest.distance(x, y) - nearest.r())) {
        nearest = spot;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
