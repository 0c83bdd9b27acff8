package org.onescreen.desktop.map;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.onescreen.desktop.map.scene.Viewport;

/// Draws what hands are drawing, with its length and area beside it. On the FX thread.
final class SketchPainter {
  private static final double DOT = 4;
  private static final double CROSS = 12;
  private static final double SHADE = 0.16;

  private final MapStyle style;
  private final Letters letters;
  private final MapWords words;

  SketchPainter(MapStyle style, Letters letters, MapWords words) {
    this.style = style;
    this.letters = letters;
    this.words = words;
  }

  void paint(GraphicsContext g, Viewport view, Sketch sketch) {
    if (!sketch.isActive()) {
      return;
    }
    if (!sketch.finished()) {
      cross(g, view.width() / 2, view.height() / 2);
    }
    List<double[]> ring = sketch.ring();
    if (ring.isEmpty()) {
      return;
    }
    boolean closed = sketch.mode() == Sketch.Mode.CIRCLE || sketch.mode() == Sketch.Mode.LASSO;
    g.beginPath();
    for (int i = 0; i < ring.size(); i++) {
      double x = view.screenX(ring.get(i)[0]);
      double y = view.screenY(ring.get(i)[1]);
      if (i == 0) {
        g.moveTo(x, y);
      } else {
        g.lineTo(x, y);
      }
    }
    if (closed && ring.size() > 2) {
      g.closePath();
      g.setGlobalAlpha(SHADE);
      g.setFill(style.ink(Ink.SELECTED));
      g.fill();
      g.setGlobalAlpha(1);
    }
    g.setStroke(style.ink(Ink.HALO));
    g.setLineWidth(style.span(Span.SELECTED_WIDTH) + 2);
    g.stroke();
    g.setStroke(style.ink(Ink.SELECTED));
    g.setLineWidth(style.span(Span.SELECTED_WIDTH));
    g.stroke();
    if (sketch.mode() != Sketch.Mode.LASSO) {
      sketch.points().forEach(p -> dot(g, view.screenX(p[0]), view.screenY(p[1])));
    }
    words(g, view, sketch);
  }

  private void dot(GraphicsContext g, double x, double y) {
    g.setFill(style.ink(Ink.SELECTED));
    g.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    g.setStroke(style.ink(Ink.HALO));
    g.setLineWidth(1.5);
    g.strokeOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
  }

  /// Where the return key sets a point.
  private void cross(GraphicsContext g, double x, double y) {
    g.setStroke(style.ink(Ink.SELECTED));
    g.setLineWidth(1.5);
    g.strokeLine(x - CROSS, y, x + CROSS, y);
    g.strokeLine(x, y - CROSS, x, y + CROSS);
  }

  private void words(GraphicsContext g, Viewport view, Sketch sketch) {
    String text = words.sketch(sketch);
    if (text.isEmpty()) {
      return;
    }
    double[] last = sketch.points().getLast();
    double x = view.screenX(last[0]) + 2 * DOT;
    double y = view.screenY(last[1]) - 2 * DOT;
    g.setFont(letters.font(Lettering.COUNT));
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.BOTTOM);
    Haloed.text(g, style, text, x, y);
  }
}
