package org.onescreen.desktop.map;

import org.onescreen.desktop.map.raster.Pen;
import org.onescreen.desktop.map.raster.Typeface;
import org.onescreen.desktop.map.scene.Cluster;
import org.onescreen.desktop.map.scene.Force;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.sensor.SensorState;

/// Draws clusters: how many, and the worst of them.
final class ClusterPainter {
  private static final double WHOLE = 360;
  private static final double SMALLEST_SHARE = 20;
  private static final double TRIANGLE_MIDDLE = 0.22;
  private static final double BUBBLE_MIDDLE = -0.25;

  void paint(Frame frame, Spot spot) {
    switch (spot.layer()) {
      case CAMERA -> cameras(frame, spot);
      case FORCE -> shape(frame, spot, MarkLook.of(Force.EMERGENCY_UNIT), Ink.UNIT);
      case SENSOR -> {
        SensorState worst = sensor(spot.cluster());
        shape(frame, spot, MarkLook.of(worst), worst == SensorState.ALERT ? Ink.ON_MARK : Ink.UNIT);
      }
      case SPEAKER -> shape(frame, spot, MarkLook.speaker(spot.cluster().worst() == 0), Ink.UNIT);
      case INCIDENT -> shape(frame, spot, MarkLook.of(color(spot.cluster())), Ink.ON_MARK);
      case ALARM -> shape(frame, spot, MarkLook.alarm(spot.cluster().worst() > 1), Ink.ON_MARK);
      case CASE -> shape(frame, spot, MarkLook.ofCase(color(spot.cluster())), Ink.ON_MARK);
    }
  }

  /// The ring shows which part of the cameras gives no picture.
  private static void cameras(Frame frame, Spot spot) {
    Cluster<?> cluster = spot.cluster();
    Pen g = frame.g;
    double edge = frame.look.span(Span.MARK_EDGE_WIDTH);
    g.begin();
    g.circle(spot.x(), spot.y(), spot.r());
    g.fill(frame.look.ink(Ink.CLUSTER));
    g.stroke(frame.look.ink(Ink.CLUSTER_RING), edge);
    if (cluster.troubled() > 0) {
      double share = Math.max(SMALLEST_SHARE, WHOLE * cluster.troubled() / cluster.count());
      g.begin();
      g.arc(spot.x(), spot.y(), spot.r(), -WHOLE / 4, share);
      g.stroke(frame.look.ink(cluster.worst() > 1 ? Ink.FAULT : Ink.OFFLINE), 2 * edge);
    }
    count(frame, spot, 0, Ink.CLUSTER_COUNT);
  }

  private static void shape(Frame frame, Spot spot, MarkLook look, Ink text) {
    frame.g.begin();
    look.shape().trace(frame.g, spot.x(), spot.y(), spot.r());
    MarkPainter.finish(frame.g, frame.look, look);
    double lower =
        switch (look.shape()) {
          case TRIANGLE -> TRIANGLE_MIDDLE;
          case BUBBLE -> BUBBLE_MIDDLE;
          default -> 0;
        };
    count(frame, spot, lower, text);
  }

  private static RiskColor color(Cluster<?> cluster) {
    return switch (cluster.worst()) {
      case 0 -> RiskColor.GREEN;
      case 1 -> RiskColor.BLUE;
      case 2 -> RiskColor.YELLOW;
      default -> RiskColor.RED;
    };
  }

  private static SensorState sensor(Cluster<?> cluster) {
    return switch (cluster.worst()) {
      case 0 -> SensorState.NORMAL;
      case 1 -> SensorState.SILENT;
      default -> SensorState.ALERT;
    };
  }

  private static void count(Frame frame, Spot spot, double lower, Ink ink) {
    Typeface face = frame.look.face(Lettering.COUNT);
    String text = Integer.toString(spot.cluster().count());
    frame.g.text(
        face,
        text,
        spot.x() - face.width(text) / 2,
        spot.y() + lower * spot.r() - face.middle(),
        frame.look.ink(ink));
  }
}
