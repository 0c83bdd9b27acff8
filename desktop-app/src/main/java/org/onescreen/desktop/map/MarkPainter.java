package org.onescreen.desktop.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.scene.LabelLayout;
import org.onescreen.desktop.map.scene.Mark;

/// Draws cameras, emergency units and incidents. Single marks that look alike are one path.
final class MarkPainter {
  private static final double HOLLOW_EDGE = 1.5;
  private static final double CROSS = 0.5;

  private final MapStyle style;
  private final MarkLayout layout;
  private final ClusterPainter clusters;
  private final Map<MarkLook, PointBag> bags = new LinkedHashMap<>();

  MarkPainter(MapStyle style, Letters letters) {
    this.style = style;
    this.layout = new MarkLayout(style);
    this.clusters = new ClusterPainter(style, letters, this);
    MarkLook.ALL.forEach(look -> bags.put(look, new PointBag()));
  }

  /// Draws all marks and tells `labels` where they stand.
  void paint(Frame frame, LabelLayout labels) {
    layout.arrange(frame);
    bags.values().forEach(PointBag::clear);
    for (Spot spot : layout.spots()) {
      labels.obstacle(spot.x() - spot.r(), spot.y() - spot.r(), 2 * spot.r(), 2 * spot.r());
      Mark single = spot.cluster().single();
      if (single == null) {
        clusters.paint(frame.g, spot);
      } else {
        bag(MarkLook.of(single)).add(spot.x(), spot.y());
      }
    }
    bags.forEach((look, bag) -> paint(frame.g, look, bag));
    frame.count(layout.spots().size());
  }

  private PointBag bag(MarkLook look) {
    return bags.computeIfAbsent(look, _ -> new PointBag());
  }

  private void paint(GraphicsContext g, MarkLook look, PointBag bag) {
    if (bag.size() == 0) {
      return;
    }
    double r = style.span(look.size());
    g.beginPath();
    for (int i = 0; i < bag.size(); i++) {
      look.shape().trace(g, bag.x(i), bag.y(i), r);
    }
    finish(g, look);
    if (look.body() == MarkLook.Body.CROSSED) {
      g.beginPath();
      for (int i = 0; i < bag.size(); i++) {
        cross(g, bag.x(i), bag.y(i), r * CROSS);
      }
      g.stroke();
    }
  }

  /// What is drawn under a point, as of the last frame.
  Optional<Picked> at(double x, double y) {
    return layout.at(x, y).map(Spot::picked);
  }

  /// A ring around the selected mark.
  void selected(Frame frame, @Nullable Picked picked) {
    if (picked instanceof Picked.OfMark(Mark mark)) {
      double r = 2 * style.span(Span.MARK_SIZE);
      frame.g.setStroke(style.ink(Ink.SELECTED));
      frame.g.setLineWidth(style.span(Span.SELECTED_WIDTH));
      frame.g.strokeOval(frame.x(mark.x()) - r, frame.y(mark.y()) - r, 2 * r, 2 * r);
    }
  }

  /// Draws one mark, for a legend.
  void sample(GraphicsContext g, MarkLook look, double x, double y) {
    PointBag one = new PointBag();
    one.add(x, y);
    paint(g, look, one);
  }

  /// Fills and edges the path.
  void finish(GraphicsContext g, MarkLook look) {
    boolean full = look.body() == MarkLook.Body.FULL;
    double edge = style.span(Span.MARK_EDGE_WIDTH);
    g.setStroke(style.ink(Ink.MARK_EDGE));
    if (!full) {
      g.setLineWidth(edge + HOLLOW_EDGE);
      g.stroke();
      g.setStroke(style.ink(look.ink()));
    }
    g.setLineWidth(edge);
    g.setFill(style.ink(full ? look.ink() : Ink.MARK_EDGE));
    g.fill();
    g.stroke();
  }

  private static void cross(GraphicsContext g, double x, double y, double r) {
    g.moveTo(x - r, y - r);
    g.lineTo(x + r, y + r);
    g.moveTo(x - r, y + r);
    g.lineTo(x + r, y - r);
  }
}
