package org.onescreen.desktop.map;

import java.util.function.DoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.onescreen.desktop.map.scene.ScaleBar;
import org.onescreen.desktop.map.scene.Viewport;

/// Draws the scale bar at the lower left.
final class ScalePainter {
  private static final double LONGEST = 120;
  private static final double MARGIN = 14;
  private static final double TICK = 5;

  private final MapStyle style;
  private final Letters letters;
  private final DoubleFunction<String> words;

  /// @param words the words for a length in metres
  ScalePainter(MapStyle style, Letters letters, DoubleFunction<String> words) {
    this.style = style;
    this.letters = letters;
    this.words = words;
  }

  void paint(GraphicsContext g, Viewport view) {
    ScaleBar bar = ScaleBar.fitting(view, LONGEST);
    double x = MARGIN;
    double y = view.height() - MARGIN;
    g.beginPath();
    g.moveTo(x, y - TICK);
    g.lineTo(x, y);
    g.lineTo(x + bar.pixels(), y);
    g.lineTo(x + bar.pixels(), y - TICK);
    g.setStroke(style.ink(Ink.HALO));
    g.setLineWidth(4);
    g.stroke();
    g.setStroke(style.ink(Ink.SCALE));
    g.setLineWidth(1.5);
    g.stroke();
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.BOTTOM);
    String text = words.apply(bar.metres());
    g.setFont(letters.font(Lettering.SCALE));
    g.setFill(style.ink(Ink.HALO));
    g.fillText(text, x + TICK + 1, y - TICK + 1);
    g.setFill(style.ink(Ink.SCALE));
    g.fillText(text, x + TICK, y - TICK);
  }
}
