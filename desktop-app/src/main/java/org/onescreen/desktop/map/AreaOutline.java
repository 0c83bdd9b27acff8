package org.onescreen.desktop.map;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Viewport;

/// Draws the outline of the area under the pointer on top of the sheet, so that it is there at
/// once. On the FX thread.
final class AreaOutline {
  private final MapStyle style;

  AreaOutline(MapStyle style) {
    this.style = style;
  }

  void paint(GraphicsContext g, Viewport view, Optional<Picked> picked) {
    if (picked.orElse(null) instanceof Picked.OfArea(Area area)
        && area.bounds().intersects(view.envelope(0))) {
      g.setLineJoin(StrokeLineJoin.ROUND);
      g.setLineCap(StrokeLineCap.ROUND);
      g.beginPath();
      trace(g, view, area);
      g.setStroke(style.ink(Ink.HALO));
      g.setLineWidth(style.span(Span.HOVER_WIDTH) + 2);
      g.stroke();
      g.setStroke(style.ink(Ink.HOVER));
      g.setLineWidth(style.span(Span.HOVER_WIDTH));
      g.stroke();
    }
  }

  private static void trace(GraphicsContext g, Viewport view, Area area) {
    boolean[] begun = new boolean[1];
    area.walk(
        arc -> arc.points(view.zoom()),
        (x, y) -> {
          if (begun[0]) {
            g.lineTo(view.screenX(x), view.screenY(y));
          } else {
            g.moveTo(view.screenX(x), view.screenY(y));
            begun[0] = true;
          }
        });
    g.closePath();
  }
}
