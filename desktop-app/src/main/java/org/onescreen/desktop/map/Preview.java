package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.onescreen.desktop.geofile.Checked;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// What a file would bring, laid over the map before anybody has accepted it. Borders are thinned
/// to what a screen can show. Immutable.
record Preview(List<Shape> shapes) {
  private static final int MOST_POINTS = 20_000;
  private static final int FEWEST = 8;
  private static final double DOT = 4;

  /// @param points x and y by turns, in world units; one place for a mark
  @SuppressWarnings("ArrayRecordComponent") // drawn, never compared
  record Shape(double[] points, boolean sound) {}

  Preview {
    shapes = List.copyOf(shapes);
  }

  static Preview none() {
    return new Preview(List.of());
  }

  static Preview of(List<Checked> checked) {
    long points =
        checked.stream().flatMap(c -> c.outline().stream()).mapToLong(o -> o.ring().size()).sum();
    int step = (int) Math.max(1, points / MOST_POINTS);
    List<Shape> shapes = new ArrayList<>();
    for (Checked one : checked) {
      List<Position> ring =
          one.outline()
              .map(o -> thinned(o.ring(), step))
              .orElseGet(() -> one.place().stream().toList());
      if (!ring.isEmpty()) {
        shapes.add(new Shape(world(ring), one.acceptable()));
      }
    }
    return new Preview(shapes);
  }

  private static List<Position> thinned(List<Position> ring, int step) {
    if (ring.size() / step < FEWEST) {
      return ring;
    }
    List<Position> some = new ArrayList<>();
    for (int i = 0; i < ring.size(); i += step) {
      some.add(ring.get(i));
    }
    return some;
  }

  private static double[] world(List<Position> ring) {
    double[] points = new double[2 * ring.size()];
    for (int i = 0; i < ring.size(); i++) {
      points[2 * i] = Mercator.x(ring.get(i).lon());
      points[2 * i + 1] = Mercator.y(ring.get(i).lat());
    }
    return points;
  }

  /// Sound shapes are whole lines, the others dashed: no colour has to be told from another.
  void paint(GraphicsContext g, Viewport view, MapStyle style) {
    for (Shape shape : shapes) {
      double[] p = shape.points();
      g.setStroke(style.ink(shape.sound() ? Ink.GREEN : Ink.RED));
      g.setLineWidth(style.span(Span.SELECTED_WIDTH));
      if (p.length == 2) {
        double x = view.screenX(p[0]);
        double y = view.screenY(p[1]);
        g.strokeLine(x - DOT, y - DOT, x + DOT, y + DOT);
        g.strokeLine(x - DOT, y + DOT, x + DOT, y - DOT);
        continue;
      }
      g.beginPath();
      g.moveTo(view.screenX(p[0]), view.screenY(p[1]));
      for (int i = 2; i < p.length; i += 2) {
        g.lineTo(view.screenX(p[i]), view.screenY(p[i + 1]));
      }
      g.closePath();
      if (!shape.sound()) {
        g.setLineDashes(2 * DOT, DOT);
      }
      g.stroke();
      g.setLineDashes();
    }
  }
}
