package org.onescreen.desktop.map;

import java.util.function.DoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.onescreen.desktop.map.scene.ScaleBar;

/// Draws the scale bar at the lower left.
final class ScalePainter {
  private static final double LONGEST = 120;
  private static final double MARGIN = 14;
  private static final double TICK = 5;

  private final MapStyle style;
  private final LabelPainter labels;
  private final DoubleFunction<String> words;

  /// @param words the words for a length in metres
  ScalePainter(MapStyle style, LabelPainter labels, DoubleFunction<String> words) {
    this.style = style;
    this.labels = labels;
    this.words = words;
  }

  void paint(Frame frame) {
    ScaleBar bar = ScaleBar.fitting(frame.view, LONGEST);
    double x = MARGIN;
    double y = frame.view.height() - MARGIN;
    GraphicsContext g = frame.g;
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
    labels.haloed(g, Lettering.SCALE, Ink.SCALE, words.apply(bar.metres()), x + TICK, y - TICK);
  }
}
