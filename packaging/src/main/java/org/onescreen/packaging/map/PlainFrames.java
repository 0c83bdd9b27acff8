package org.onescreen.packaging.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.onescreen.desktop.map.scene.ArcRef;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.Viewport;

/// The reference: all areas at full detail, drawn anew onto a canvas of the toolkit in every frame.
final class PlainFrames {
  private static final int FRAMES = 7;

  private PlainFrames() {}

  /// What the FX thread works on such a frame, in the median.
  static double millis(MapWindow window, Geometry geometry) {
    window.run(window.map()::fit);
    Viewport view = window.view();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < FRAMES; i++) {
      millis.add(
          window.call(
              () -> {
                Canvas canvas = new Canvas(view.width(), view.height());
                long begun = System.nanoTime();
                draw(canvas.getGraphicsContext2D(), geometry, view);
                return (System.nanoTime() - begun) / 1e6;
              }));
    }
    return millis.stream().sorted().toList().get(FRAMES / 2);
  }

  private static void draw(GraphicsContext g, Geometry geometry, Viewport view) {
    for (Area area : geometry.leaves().items()) {
      g.beginPath();
      for (ArcRef ref : area.ring()) {
        double[] p = ref.arc().finest();
        for (int i = 0; i < p.length; i += 2) {
          if (i == 0) {
            g.moveTo(view.screenX(p[i]), view.screenY(p[i + 1]));
          } else {
            g.lineTo(view.screenX(p[i]), view.screenY(p[i + 1]));
          }
        }
      }
      g.fill();
      g.stroke();
    }
  }
}
