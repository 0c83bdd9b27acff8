package org.onescreen.desktop.map;

import javafx.scene.canvas.GraphicsContext;

/// The shapes of marks: what a mark is must not hang on its colour alone.
enum MarkShape {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  HOUSE,
  SHIELD;

  private static final double SQUARED = 0.88;

  /// Adds the shape to the path, about as big as a circle of radius `r`.
  void trace(GraphicsContext g, double x, double y, double r) {
    switch (this) {
      case CIRCLE -> {
        g.moveTo(x + r, y);
        g.arc(x, y, r, r, 0, 360);
      }
      case SQUARE -> {
        double s = r * SQUARED;
        polygon(g, x - s, y - s, x + s, y - s, x + s, y + s, x - s, y + s);
      }
      case TRIANGLE ->
          polygon(g, x, y - 1.2 * r, x + 1.15 * r, y + 0.85 * r, x - 1.15 * r, y + 0.85 * r);
      case DIAMOND -> polygon(g, x, y - 1.2 * r, x + 1.2 * r, y, x, y + 1.2 * r, x - 1.2 * r, y);
      case HOUSE ->
          polygon(
              g,
              x,
              y - 1.25 * r,
              x + 1.1 * r,
              y - 0.2 * r,
              x + 0.85 * r,
              y - 0.2 * r,
              x + 0.85 * r,
              y + r,
              x - 0.85 * r,
              y + r,
              x - 0.85 * r,
              y - 0.2 * r,
              x - 1.1 * r,
              y - 0.2 * r);
      case SHIELD ->
          polygon(
              g,
              x - r,
              y - r,
              x,
              y - 1.25 * r,
              x + r,
              y - r,
              x + r,
              y + 0.2 * r,
              x + 0.6 * r,
              y + 0.85 * r,
              x,
              y + 1.3 * r,
              x - 0.6 * r,
              y + 0.85 * r,
              x - r,
              y + 0.2 * r);
    }
  }

  private static void polygon(GraphicsContext g, double... xy) {
    g.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      g.lineTo(xy[i], xy[i + 1]);
    }
    g.closePath();
  }
}
