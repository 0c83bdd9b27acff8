package org.onescreen.desktop.map;

import javafx.scene.canvas.GraphicsContext;

/// Words on the map that can be read on any ground. On the FX thread.
final class Haloed {
  private Haloed() {}

  /// In the font, and aligned, as the context says.
  static void text(GraphicsContext g, MapStyle style, String text, double x, double y) {
    g.setFill(style.ink(Ink.HALO));
    for (int dx = -1; dx <= 1; dx += 2) {
      for (int dy = -1; dy <= 1; dy += 2) {
        g.fillText(text, x + dx, y + dy);
      }
    }
    g.setFill(style.ink(Ink.SCALE));
    g.fillText(text, x, y);
  }
}
