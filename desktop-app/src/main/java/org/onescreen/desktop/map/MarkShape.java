package org.onescreen.desktop.map;

import org.onescreen.desktop.map.raster.Pen;

/// The shapes of marks: what a mark is must not hang on its colour alone.
enum MarkShape {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  HOUSE,
  /// For emergency units.
  SHIELD,
  /// An arrow head that points upwards, for patrols.
  ARROW,
  /// A house with a lamp on its roof, for police rooms.
  TOWER,
  /// For sensors.
  HEXAGON,
  /// A horn that opens to the right, for loudspeakers.
  HORN,
  /// A star of six points, for alarms.
  BOLT,
  /// A speech bubble, for cases in mediation.
  BUBBLE;

  private static final double SQUARED = 0.88;
  private static final int POINTS = 6;

  /// Adds the shape to the path, about as big as a circle of radius `r`.
  void trace(Pen g, double x, double y, double r) {
    switch (this) {
      case CIRCLE -> g.circle(x, y, r);
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
      case ARROW ->
          polygon(
              g,
              x,
              y - 1.3 * r,
              x + 1.05 * r,
              y + 1.1 * r,
              x,
              y + 0.5 * r,
              x - 1.05 * r,
              y + 1.1 * r);
      case TOWER ->
          polygon(
              g,
              x - 0.3 * r,
              y - 1.35 * r,
              x + 0.3 * r,
              y - 1.35 * r,
              x + 0.3 * r,
              y - 0.7 * r,
              x + 1.05 * r,
              y - 0.7 * r,
              x + 1.05 * r,
              y + r,
              x - 1.05 * r,
              y + r,
              x - 1.05 * r,
              y - 0.7 * r,
              x - 0.3 * r,
              y - 0.7 * r);
      case HEXAGON ->
          polygon(
              g,
              x,
              y - 1.15 * r,
              x + r,
              y - 0.57 * r,
              x + r,
              y + 0.57 * r,
              x,
              y + 1.15 * r,
              x - r,
              y + 0.57 * r,
              x - r,
              y - 0.57 * r);
      case HORN ->
          polygon(
              g,
              x - 1.1 * r,
              y - 0.4 * r,
              x - 0.3 * r,
              y - 0.4 * r,
              x + r,
              y - 1.1 * r,
              x + r,
              y + 1.1 * r,
              x - 0.3 * r,
              y + 0.4 * r,
              x - 1.1 * r,
              y + 0.4 * r);
      case BOLT -> star(g, x, y, r);
      case BUBBLE ->
          polygon(
              g,
              x - r,
              y - r,
              x + r,
              y - r,
              x + r,
              y + 0.5 * r,
              x + 0.1 * r,
              y + 0.5 * r,
              x - 0.5 * r,
              y + 1.2 * r,
              x - 0.5 * r,
              y + 0.5 * r,
              x - r,
              y + 0.5 * r);
    }
  }

  private static void star(Pen g, double x, double y, double r) {
    double[] xy = new double[4 * POINTS];
    for (int i = 0; i < 2 * POINTS; i++) {
      double far = i % 2 == 0 ? 1.4 * r : 0.8 * r;
      double angle = Math.PI * i / POINTS - Math.PI / 2;
      xy[2 * i] = x + far * Math.cos(angle);
      xy[2 * i + 1] = y + far * Math.sin(angle);
    }
    polygon(g, xy);
  }

  private static void polygon(Pen g, double... xy) {
    g.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      g.lineTo(xy[i], xy[i + 1]);
    }
    g.close();
  }
}
