package org.onescreen.desktop.map;

import java.util.function.Consumer;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.model.region.GroundType;

/// Draws areas and borders. All borders of one strength are one path and one stroke.
final class GroundPainter {
  /// Areas meet without a seam, so they are laid beside each other on an empty sheet.
  void fills(Frame frame) {
    boolean over = frame.order.backdrop().isPresent();
    frame.g.strength(frame.look.span(over ? Span.FILL_OVER_BASE : Span.FILL_OPACITY));
    visit(frame, area -> fill(frame, area));
    frame.g.strength(1);
  }

  /// The areas that are compared at this zoom, as far as they are seen.
  static void visit(Frame frame, Consumer<Area> areas) {
    Geometry geometry = frame.scene.geometry();
    switch (frame.detail.fillUnit()) {
      case GRID -> geometry.leaves().visit(frame.window, areas);
      case VILLAGE -> geometry.visitAreas(Tier.VILLAGE, frame.window, areas);
      case TOWN -> geometry.visitAreas(Tier.TOWN, frame.window, areas);
    }
  }

  private static void fill(Frame frame, Area area) {
    int shade = frame.scene.choropleth().shadeOf(area);
    frame.g.begin();
    frame.trace(area);
    frame.g.fillBeside(
        frame.look.ink(shade == Choropleth.UNKNOWN ? Ink.FILL_UNKNOWN : Ink.fill(shade)));
  }

  /// Roads and waters of the own ground; a base map has its own.
  void paths(Frame frame) {
    if (frame.order.backdrop().isEmpty()) {
      path(frame, GroundType.STREAM, Ink.WATER, Span.STREAM_WIDTH);
      path(frame, GroundType.RIVER, Ink.WATER, Span.RIVER_WIDTH);
      path(frame, GroundType.VILLAGE_ROAD, Ink.ROAD, Span.VILLAGE_ROAD_WIDTH);
      path(frame, GroundType.MAIN_ROAD, Ink.ROAD, Span.MAIN_ROAD_WIDTH);
    }
  }

  private static void path(Frame frame, GroundType type, Ink ink, Span width) {
    double strength = frame.detail.paths(type);
    if (strength > 0) {
      stroke(
          frame,
          strength,
          ink,
          width,
          () ->
              frame
                  .scene
                  .geometry()
                  .visitPaths(type, frame.window, path -> frame.trace(path.arc())));
    }
  }

  void borders(Frame frame) {
    frame.g.dashes(frame.look.span(Span.GRID_DASH));
    border(frame, Tier.SUBGRID, Ink.GRID_BORDER, Span.GRID_BORDER_WIDTH);
    frame.g.dashes(0);
    border(frame, Tier.GRID, Ink.GRID_BORDER, Span.GRID_BORDER_WIDTH);
    border(frame, Tier.VILLAGE, Ink.VILLAGE_BORDER, Span.VILLAGE_BORDER_WIDTH);
    border(frame, Tier.TOWN, Ink.HALO, Span.TOWN_CASING_WIDTH);
    border(frame, Tier.TOWN, Ink.TOWN_BORDER, Span.TOWN_BORDER_WIDTH);
    border(frame, Tier.COUNTY, Ink.COUNTY_BORDER, Span.COUNTY_BORDER_WIDTH);
    border(frame, Tier.CITY, Ink.COUNTY_BORDER, Span.COUNTY_BORDER_WIDTH);
  }

  private static void border(Frame frame, Tier tier, Ink ink, Span width) {
    double strength = frame.detail.borders(tier);
    if (strength <= 0) {
      return;
    }
    stroke(
        frame,
        strength,
        ink,
        width,
        () -> frame.scene.geometry().visitArcs(tier, frame.window, frame::trace));
  }

  /// All of one strength are one path and one stroke.
  private static void stroke(Frame frame, double strength, Ink ink, Span width, Runnable traceAll) {
    int before = frame.shapes();
    frame.g.begin();
    traceAll.run();
    if (frame.shapes() > before) {
      frame.g.strength(strength);
      frame.g.stroke(frame.look.ink(ink), frame.look.span(width));
      frame.g.strength(1);
    }
  }

  /// The outline of what is selected.
  void selected(Frame frame) {
    if (frame.order.selected().orElse(null) instanceof Picked.OfArea(Area area)
        && area.bounds().intersects(frame.window)) {
      double width = frame.look.span(Span.SELECTED_WIDTH);
      frame.g.begin();
      frame.trace(area);
      frame.g.stroke(frame.look.ink(Ink.HALO), width + 2);
      frame.g.stroke(frame.look.ink(Ink.SELECTED), width);
    }
  }
}
