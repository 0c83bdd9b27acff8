package org.onescreen.desktop.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.Tier;

/// Draws areas and borders. All areas of one class are one path and one fill, all borders of one
/// strength one path and one stroke.
final class GroundPainter {
  private final MapStyle style;

  GroundPainter(MapStyle style) {
    this.style = style;
  }

  void background(Frame frame) {
    frame.g.setGlobalAlpha(1);
    frame.g.setFill(style.ink(Ink.BACKGROUND));
    frame.g.fillRect(0, 0, frame.view.width(), frame.view.height());
  }

  void fills(Frame frame) {
    frame.g.setGlobalAlpha(style.span(Span.FILL_OPACITY));
    for (int index = 0; index < Choropleth.CLASSES; index++) {
      fill(frame, index);
    }
    frame.g.setGlobalAlpha(1);
  }

  private void fill(Frame frame, int index) {
    GraphicsContext g = frame.g;
    Geometry geometry = frame.scene.geometry();
    int before = frame.shapes();
    g.beginPath();
    switch (frame.detail.fillUnit()) {
      case GRID -> geometry.leaves().visit(frame.window, area -> trace(frame, area, index));
      case VILLAGE ->
          geometry.visitAreas(Tier.VILLAGE, frame.window, area -> trace(frame, area, index));
      case TOWN -> geometry.visitAreas(Tier.TOWN, frame.window, area -> trace(frame, area, index));
    }
    if (frame.shapes() > before) {
      g.setFill(style.ink(Ink.fill(index)));
      g.fill();
    }
  }

  private static void trace(Frame frame, Area area, int index) {
    if (frame.scene.choropleth().shadeOf(area) == index) {
      frame.trace(area);
    }
  }

  void borders(Frame frame) {
    frame.g.setLineJoin(StrokeLineJoin.ROUND);
    frame.g.setLineCap(StrokeLineCap.ROUND);
    double dash = style.span(Span.GRID_DASH);
    if (dash > 0) {
      frame.g.setLineDashes(dash, dash);
    }
    border(frame, Tier.SUBGRID, Ink.GRID_BORDER, Span.GRID_BORDER_WIDTH);
    frame.g.setLineDashes((double[]) null);
    border(frame, Tier.GRID, Ink.GRID_BORDER, Span.GRID_BORDER_WIDTH);
    border(frame, Tier.VILLAGE, Ink.VILLAGE_BORDER, Span.VILLAGE_BORDER_WIDTH);
    border(frame, Tier.TOWN, Ink.HALO, Span.TOWN_CASING_WIDTH);
    border(frame, Tier.TOWN, Ink.TOWN_BORDER, Span.TOWN_BORDER_WIDTH);
    border(frame, Tier.COUNTY, Ink.COUNTY_BORDER, Span.COUNTY_BORDER_WIDTH);
    border(frame, Tier.CITY, Ink.COUNTY_BORDER, Span.COUNTY_BORDER_WIDTH);
  }

  private void border(Frame frame, Tier tier, Ink ink, Span width) {
    double strength = frame.detail.borders(tier);
    if (strength <= 0) {
      return;
    }
    int before = frame.shapes();
    frame.g.beginPath();
    frame.scene.geometry().visitArcs(tier, frame.window, frame::trace);
    if (frame.shapes() > before) {
      frame.g.setGlobalAlpha(strength);
      frame.g.setStroke(style.ink(ink));
      frame.g.setLineWidth(style.span(width));
      frame.g.stroke();
      frame.g.setGlobalAlpha(1);
    }
  }

  /// The outline of what is pointed at or selected.
  void outline(Frame frame, @Nullable Picked picked, Ink ink, Span width) {
    if (picked instanceof Picked.OfArea(Area area) && area.bounds().intersects(frame.window)) {
      frame.g.beginPath();
      frame.trace(area);
      frame.g.setStroke(style.ink(Ink.HALO));
      frame.g.setLineWidth(style.span(width) + 2);
      frame.g.stroke();
      frame.g.setStroke(style.ink(ink));
      frame.g.setLineWidth(style.span(width));
      frame.g.stroke();
    }
  }
}
