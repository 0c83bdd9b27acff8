package org.onescreen.desktop.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.map.raster.Pen;
import org.onescreen.desktop.map.scene.LabelLayout;
import org.onescreen.desktop.map.scene.Mark;

/// Draws cameras, emergency units and incidents. Single marks that look alike are one path.
final class MarkPainter {
  private static final double HOLLOW_EDGE = 1.5;
  private static final double CROSS = 0.5;

  private final MarkLayout layout = new MarkLayout();
  private final ClusterPainter clusters = new ClusterPainter();
  private final Map<MarkLook, PointBag> bags = new LinkedHashMap<>();

  MarkPainter() {
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
        clusters.paint(frame, spot);
      } else {
        bag(MarkLook.of(single)).add(spot.x(), spot.y());
      }
    }
    bags.forEach((look, bag) -> paint(frame.g, frame.look, look, bag));
    frame.count(layout.spots().size());
  }

  private PointBag bag(MarkLook look) {
    return bags.computeIfAbsent(look, _ -> new PointBag());
  }

  private static void paint(Pen g, Look look, MarkLook mark, PointBag bag) {
    if (bag.size() == 0) {
      return;
    }
    double r = look.span(mark.size());
    g.begin();
    for (int i = 0; i < bag.size(); i++) {
      mark.shape().trace(g, bag.x(i), bag.y(i), r);
    }
    finish(g, look, mark);
    if (mark.body() == MarkLook.Body.CROSSED) {
      g.begin();
      for (int i = 0; i < bag.size(); i++) {
        cross(g, bag.x(i), bag.y(i), r * CROSS);
      }
      g.stroke(look.ink(Ink.MARK_EDGE), look.span(Span.MARK_EDGE_WIDTH));
    }
  }

  /// Where the marks of the last sheet stand, in its pixels.
  List<Spot> spots() {
    return List.copyOf(layout.spots());
  }

  /// A ring around the selected mark.
  void selected(Frame frame) {
    if (frame.order.selected().orElse(null) instanceof Picked.OfMark(Mark mark)) {
      double r = 2 * frame.look.span(Span.MARK_SIZE);
      frame.g.begin();
      frame.g.circle(frame.x(mark.x()), frame.y(mark.y()), r);
      frame.g.stroke(frame.look.ink(Ink.SELECTED), frame.look.span(Span.SELECTED_WIDTH));
    }
  }

  /// Draws one mark, for a legend.
  static void sample(Pen g, Look look, MarkLook mark, double x, double y) {
    PointBag one = new PointBag();
    one.add(x, y);
    paint(g, look, mark, one);
  }

  /// Fills and edges the path.
  static void finish(Pen g, Look look, MarkLook mark) {
    boolean full = mark.body() == MarkLook.Body.FULL;
    double edge = look.span(Span.MARK_EDGE_WIDTH);
    int rim = look.ink(Ink.MARK_EDGE);
    if (!full) {
      g.stroke(rim, edge + HOLLOW_EDGE);
      rim = look.ink(mark.ink());
    }
    g.fill(look.ink(full ? mark.ink() : Ink.MARK_EDGE));
    g.stroke(rim, edge);
  }

  private static void cross(Pen g, double x, double y, double r) {
    g.moveTo(x - r, y - r);
    g.lineTo(x + r, y + r);
    g.moveTo(x - r, y + r);
    g.lineTo(x + r, y - r);
  }
}
