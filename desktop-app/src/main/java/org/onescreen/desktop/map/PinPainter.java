package org.onescreen.desktop.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.onescreen.desktop.map.scene.Viewport;

/// Draws the pin: its point stands on the place, its name beside its head. On the FX thread.
final class PinPainter {
  private static final double HEAD = 9;
  private static final double HEIGHT = 26;
  private static final double HOLE = 3.5;
  private static final double GAP = 5;

  private final MapStyle style;
  private final Letters letters;

  PinPainter(MapStyle style, Letters letters) {
    this.style = style;
    this.letters = letters;
  }

  void paint(GraphicsContext g, Viewport view, Pin pin) {
    double x = view.screenX(pin.x());
    double y = view.screenY(pin.y());
    double head = y - HEIGHT + HEAD;
    g.beginPath();
    g.moveTo(x, y);
    g.lineTo(x - HEAD, head);
    g.arc(x, head, HEAD, HEAD, 180, -180);
    g.closePath();
    g.setFill(style.ink(Ink.SELECTED));
    g.fill();
    g.setStroke(style.ink(Ink.HALO));
    g.setLineWidth(1.5);
    g.stroke();
    g.setFill(style.ink(Ink.HALO));
    g.fillOval(x - HOLE, head - HOLE, 2 * HOLE, 2 * HOLE);
    g.setFont(letters.font(Lettering.COUNT));
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    Haloed.text(g, style, pin.name(), x + HEAD + GAP, head);
  }
}
