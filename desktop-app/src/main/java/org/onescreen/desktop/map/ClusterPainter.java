package org.onescreen.desktop.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.onescreen.desktop.map.scene.Cluster;
import org.onescreen.model.flow.RiskColor;

/// Draws clusters: how many, and the worst of them.
final class ClusterPainter {
  private static final double WHOLE = 360;
  private static final double SMALLEST_SHARE = 20;
  private static final double TRIANGLE_MIDDLE = 0.22;

  private final MapStyle style;
  private final Letters letters;
  private final MarkPainter marks;

  ClusterPainter(MapStyle style, Letters letters, MarkPainter marks) {
    this.style = style;
    this.letters = letters;
    this.marks = marks;
  }

  void paint(GraphicsContext g, Spot spot) {
    switch (spot.layer()) {
      case CAMERA -> cameras(g, spot);
      case UNIT -> shape(g, spot, MarkLook.unit(), Ink.UNIT);
      case INCIDENT -> shape(g, spot, MarkLook.of(color(spot.cluster())), Ink.ON_MARK);
    }
  }

  /// The ring shows which part of the cameras gives no picture.
  private void cameras(GraphicsContext g, Spot spot) {
    Cluster<?> cluster = spot.cluster();
    double left = spot.x() - spot.r();
    double top = spot.y() - spot.r();
    double size = 2 * spot.r();
    double edge = style.span(Span.MARK_EDGE_WIDTH);
    g.setFill(style.ink(Ink.CLUSTER));
    g.fillOval(left, top, size, size);
    g.setLineWidth(edge);
    g.setStroke(style.ink(Ink.CLUSTER_RING));
    g.strokeOval(left, top, size, size);
    if (cluster.troubled() > 0) {
      double share = Math.max(SMALLEST_SHARE, WHOLE * cluster.troubled() / cluster.count());
      g.setStroke(style.ink(cluster.worst() > 1 ? Ink.FAULT : Ink.OFFLINE));
      g.setLineWidth(2 * edge);
      g.strokeArc(left, top, size, size, WHOLE / 4, -share, ArcType.OPEN);
    }
    count(g, spot, 0, Ink.CLUSTER_COUNT);
  }

  private void shape(GraphicsContext g, Spot spot, MarkLook look, Ink text) {
    g.beginPath();
    look.shape().trace(g, spot.x(), spot.y(), spot.r());
    marks.finish(g, look);
    count(g, spot, look.shape() == MarkShape.TRIANGLE ? TRIANGLE_MIDDLE : 0, text);
  }

  private static RiskColor color(Cluster<?> cluster) {
    return switch (cluster.worst()) {
      case 0 -> RiskColor.GREEN;
      case 1 -> RiskColor.BLUE;
      case 2 -> RiskColor.YELLOW;
      default -> RiskColor.RED;
    };
  }

  private void count(GraphicsContext g, Spot spot, double lower, Ink ink) {
    g.setFont(letters.font(Lettering.COUNT));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(style.ink(ink));
    g.fillText(Integer.toString(spot.cluster().count()), spot.x(), spot.y() + lower * spot.r());
  }
}
