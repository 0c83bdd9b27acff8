package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.onescreen.model.geo.Ground;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// What hands are drawing on the map. Immutable.
///
/// @param points x and y in world units
/// @param finished true when the last point was set
record Sketch(Mode mode, List<double[]> points, boolean finished) {
  private static final int CORNERS = 72;

  /// What is drawn, and what for.
  enum Mode {
    /// Nothing: hands move the map.
    NONE,
    /// A place, to find what is nearest to it.
    NEAR,
    /// A middle and a point of the rim, to find all within.
    CIRCLE,
    /// A ring, to find all within.
    LASSO,
    /// A way, to know its length, and what it encloses.
    MEASURE,
    /// Where a camera really stands.
    PLACE
  }

  Sketch {
    points = List.copyOf(points);
  }

  static Sketch none() {
    return begun(Mode.NONE);
  }

  static Sketch begun(Mode mode) {
    return new Sketch(mode, List.of(), false);
  }

  /// True for what is chosen by a button of its own.
  static boolean isChosen(Mode mode) {
    return mode != Mode.NONE && mode != Mode.PLACE;
  }

  boolean isActive() {
    return mode != Mode.NONE;
  }

  /// One more point; a finished sketch begins anew.
  Sketch with(double x, double y) {
    List<double[]> more = new ArrayList<>(finished ? List.of() : points);
    more.add(new double[] {x, y});
    boolean last =
        switch (mode) {
          case NEAR, PLACE -> true;
          case CIRCLE -> more.size() == 2;
          case NONE, LASSO, MEASURE -> false;
        };
    return new Sketch(mode, more, last);
  }

  /// The last point elsewhere.
  Sketch moved(double x, double y) {
    List<double[]> others = new ArrayList<>(points.subList(0, Math.max(0, points.size() - 1)));
    others.add(new double[] {x, y});
    return new Sketch(mode, others, finished);
  }

  /// Without its last point.
  Sketch back() {
    return points.isEmpty() ? this : new Sketch(mode, points.subList(0, points.size() - 1), false);
  }

  /// Finished where it has the points that it needs; else as it is.
  Sketch end() {
    int needed =
        switch (mode) {
          case NONE, NEAR, PLACE -> 1;
          case CIRCLE, MEASURE -> 2;
          case LASSO -> 3;
        };
    return points.size() < needed ? this : new Sketch(mode, points, true);
  }

  /// What is enclosed, in world units: a circle's rim, a lasso, or the places of a way.
  List<double[]> ring() {
    if (mode != Mode.CIRCLE || points.size() < 2) {
      return points;
    }
    double[] middle = points.get(0);
    double r = Math.hypot(points.get(1)[0] - middle[0], points.get(1)[1] - middle[1]);
    List<double[]> rim = new ArrayList<>(CORNERS);
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      rim.add(new double[] {middle[0] + r * Math.cos(angle), middle[1] + r * Math.sin(angle)});
    }
    return rim;
  }

  /// The middle of a circle, or of the box around what is drawn, in world units.
  double[] middle() {
    if (mode == Mode.CIRCLE || points.size() == 1) {
      return points.getFirst();
    }
    DoubleSummaryStatistics x = points.stream().mapToDouble(p -> p[0]).summaryStatistics();
    DoubleSummaryStatistics y = points.stream().mapToDouble(p -> p[1]).summaryStatistics();
    return new double[] {(x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2};
  }

  /// How long the way is, or the radius of a circle.
  double metres() {
    return Ground.metres(places(points));
  }

  double squareMetres() {
    return Ground.squareMetres(places(ring()));
  }

  private static List<Position> places(List<double[]> points) {
    return points.stream().map(p -> Mercator.position(p[0], p[1])).toList();
  }
}
