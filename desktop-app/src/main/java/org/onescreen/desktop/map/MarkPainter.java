package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.scene.Cluster;
import org.onescreen.desktop.map.scene.ClusterPyramid;
import org.onescreen.desktop.map.scene.LabelLayout;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.model.flow.RiskColor;

/// Draws cameras, emergency units and incidents. Marks that look alike are one path.
final class MarkPainter {
  private final MapStyle style;
  private final Letters letters;
  private final Map<MarkLook, PointBag> bags = new LinkedHashMap<>();
  private final List<Cluster<?>> cameraClusters = new ArrayList<>();
  private final List<Cluster<?>> unitClusters = new ArrayList<>();
  private final List<Cluster<?>> incidentClusters = new ArrayList<>();

  MarkPainter(MapStyle style, Letters letters) {
    this.style = style;
    this.letters = letters;
    MarkLook.ALL.forEach(look -> bags.put(look, new PointBag()));
  }

  /// Draws all marks and tells `labels` where they stand.
  void paint(Frame frame, LabelLayout labels) {
    bags.values().forEach(PointBag::clear);
    if (frame.detail.units()) {
      gather(frame, frame.scene.units(), unitClusters);
    } else {
      unitClusters.clear();
    }
    gather(frame, frame.scene.cameras(), cameraClusters);
    gather(frame, frame.scene.incidents(), incidentClusters);
    for (Cluster<?> cluster : unitClusters) {
      unitCluster(frame, cluster, labels);
    }
    for (Cluster<?> cluster : cameraClusters) {
      cameraCluster(frame, cluster, labels);
    }
    bags.forEach((look, bag) -> bag(frame, look, bag, labels));
    for (Cluster<?> cluster : incidentClusters) {
      incidentCluster(frame, cluster, labels);
    }
  }

  private <M extends Mark> void gather(
      Frame frame, ClusterPyramid<M> pyramid, List<Cluster<?>> clusters) {
    clusters.clear();
    pyramid.visit(
        frame.view.zoom(),
        frame.window(24),
        cluster -> {
          M single = cluster.single();
          if (single == null) {
            clusters.add(cluster);
          } else {
            PointBag bag = bags.get(MarkLook.of(single));
            if (bag != null) {
              bag.add(frame.x(cluster.x()), frame.y(cluster.y()));
            }
          }
        });
  }

  private void bag(Frame frame, MarkLook look, PointBag bag, LabelLayout labels) {
    if (bag.size() == 0) {
      return;
    }
    double r = style.span(look.size());
    frame.g.beginPath();
    for (int i = 0; i < bag.size(); i++) {
      look.shape().trace(frame.g, bag.x(i), bag.y(i), r);
      labels.obstacle(bag.x(i) - r, bag.y(i) - r, 2 * r, 2 * r);
    }
    finish(frame.g, look);
    if (look.body() == MarkLook.Body.CROSSED) {
      frame.g.beginPath();
      for (int i = 0; i < bag.size(); i++) {
        cross(frame.g, bag.x(i), bag.y(i), r * 0.5);
      }
      frame.g.stroke();
    }
    frame.count(bag.size());
  }

  /// A ring around the selected mark.
  void selected(Frame frame, @Nullable Picked picked) {
    if (picked instanceof Picked.OfMark(Mark mark)) {
      double r = style.span(Span.MARK_SIZE) + 6;
      frame.g.setStroke(style.ink(Ink.SELECTED));
      frame.g.setLineWidth(style.span(Span.SELECTED_WIDTH));
      frame.g.strokeOval(frame.x(mark.x()) - r, frame.y(mark.y()) - r, 2 * r, 2 * r);
    }
  }

  /// Draws one mark, for a legend.
  void sample(GraphicsContext g, MarkLook look, double x, double y) {
    double r = style.span(look.size());
    g.beginPath();
    look.shape().trace(g, x, y, r);
    finish(g, look);
    if (look.body() == MarkLook.Body.CROSSED) {
      g.beginPath();
      cross(g, x, y, r * 0.5);
      g.stroke();
    }
  }

  private void finish(GraphicsContext g, MarkLook look) {
    boolean full = look.body() == MarkLook.Body.FULL;
    g.setLineWidth(style.span(Span.MARK_EDGE_WIDTH) + (full ? 0 : 1.5));
    g.setStroke(style.ink(Ink.MARK_EDGE));
    if (!full) {
      g.stroke();
      g.setLineWidth(style.span(Span.MARK_EDGE_WIDTH));
      g.setStroke(style.ink(look.ink()));
    }
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

  /// The ring of a cluster of cameras shows which part of them gives no picture.
  private void cameraCluster(Frame frame, Cluster<?> cluster, LabelLayout labels) {
    double r = radius(cluster.count());
    double x = frame.x(cluster.x());
    double y = frame.y(cluster.y());
    GraphicsContext g = frame.g;
    g.setFill(style.ink(Ink.CLUSTER));
    g.fillOval(x - r, y - r, 2 * r, 2 * r);
    g.setLineWidth(2);
    g.setStroke(style.ink(Ink.CLUSTER_RING));
    g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    if (cluster.troubled() > 0) {
      double share = 360.0 * cluster.troubled() / cluster.count();
      g.setStroke(style.ink(cluster.worst() > 1 ? Ink.FAULT : Ink.OFFLINE));
      g.setLineWidth(3);
      g.strokeArc(x - r, y - r, 2 * r, 2 * r, 90, -Math.max(20, share), ArcType.OPEN);
    }
    text(frame, cluster.count(), x, y, Ink.CLUSTER_COUNT);
    labels.obstacle(x - r, y - r, 2 * r, 2 * r);
  }

  private void unitCluster(Frame frame, Cluster<?> cluster, LabelLayout labels) {
    double r = style.span(Span.UNIT_SIZE) + 3;
    double x = frame.x(cluster.x());
    double y = frame.y(cluster.y());
    frame.g.beginPath();
    MarkShape.SHIELD.trace(frame.g, x, y, r);
    finish(frame.g, MarkLook.unit());
    text(frame, cluster.count(), x, y, Ink.UNIT);
    labels.obstacle(x - r, y - r, 2 * r, 2 * r);
  }

  private void incidentCluster(Frame frame, Cluster<?> cluster, LabelLayout labels) {
    RiskColor worst =
        switch (cluster.worst()) {
          case 0 -> RiskColor.GREEN;
          case 1 -> RiskColor.BLUE;
          case 2 -> RiskColor.YELLOW;
          default -> RiskColor.RED;
        };
    MarkLook look = MarkLook.of(worst);
    double r = style.span(Span.INCIDENT_SIZE) * (cluster.count() < 10 ? 1.4 : 1.75);
    double x = frame.x(cluster.x());
    double y = frame.y(cluster.y());
    frame.g.beginPath();
    look.shape().trace(frame.g, x, y, r);
    finish(frame.g, look);
    text(frame, cluster.count(), x, y + (worst == RiskColor.YELLOW ? 2 : 0), Ink.ON_MARK);
    labels.obstacle(x - r, y - r, 2 * r, 2 * r);
  }

  private double radius(int count) {
    return style.span(Span.CLUSTER_SIZE) * (0.8 + 0.2 * Math.log10(Math.max(1, count)));
  }

  private void text(Frame frame, int count, double x, double y, Ink ink) {
    frame.g.setFont(letters.font(Lettering.COUNT));
    frame.g.setTextAlign(TextAlignment.CENTER);
    frame.g.setTextBaseline(VPos.CENTER);
    frame.g.setFill(style.ink(ink));
    frame.g.fillText(Integer.toString(count), x, y);
    frame.count(1);
  }
}
