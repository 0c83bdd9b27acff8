package org.onescreen.desktop.wall.layout;

import java.util.ArrayList;
import java.util.List;

/// Where a tile is drawn, in whole pixels of the screen.
public record Box(double x, double y, double width, double height) {
  /// The places of a layout's tiles in a room: they fill it, with the same gap between all, and
  /// neither overlap nor reach beyond it. Each edge is snapped by itself, since sizes that were
  /// rounded up would add to more than there is room for.
  ///
  /// @param scale pixels of the screen by point of the layout
  public static List<Box> of(
      WallLayout layout, double width, double height, double gap, double scale) {
    double unitX = (width + gap) / layout.columns();
    double unitY = (height + gap) / layout.rows();
    List<Box> boxes = new ArrayList<>();
    for (Cell cell : layout.cells()) {
      double x = snap(cell.x() * unitX, scale);
      double y = snap(cell.y() * unitY, scale);
      double right = Math.min(width, snap(cell.right() * unitX, scale) - gap);
      double bottom = Math.min(height, snap(cell.bottom() * unitY, scale) - gap);
      boxes.add(new Box(x, y, Math.max(0, right - x), Math.max(0, bottom - y)));
    }
    return boxes;
  }

  private static double snap(double edge, double scale) {
    return Math.round(edge * scale) / scale;
  }
}
