package org.onescreen.desktop.map;

import javafx.scene.canvas.GraphicsContext;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.desktop.map.scene.Arc;
import org.onescreen.desktop.map.scene.ArcRef;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Viewport;

/// One frame in the making: what is drawn, from where, onto what, and how many shapes it took. On
/// the FX thread.
final class Frame {
  final GraphicsContext g;
  final MapScene scene;
  final Viewport view;
  final Detail detail;

  /// What is seen, in world units.
  final Envelope window;

  private final double scale;
  private final double originX;
  private final double originY;
  private int shapes;

  Frame(GraphicsContext g, MapScene scene, Viewport view) {
    this.g = g;
    this.scene = scene;
    this.view = view;
    this.detail = Detail.of(scene.geometry(), view);
    this.window = view.envelope(0);
    this.scale = view.scale();
    this.originX = view.width() / 2 - view.x() * scale;
    this.originY = view.height() / 2 - view.y() * scale;
  }

  /// What is seen and `margin` pixels around it.
  Envelope window(double margin) {
    return view.envelope(margin);
  }

  double x(double worldX) {
    return worldX * scale + originX;
  }

  double y(double worldY) {
    return worldY * scale + originY;
  }

  /// Adds an arc to the path.
  void trace(Arc arc) {
    double[] p = arc.points(view.zoom());
    g.moveTo(x(p[0]), y(p[1]));
    for (int i = 2; i < p.length; i += 2) {
      g.lineTo(x(p[i]), y(p[i + 1]));
    }
    shapes++;
  }

  /// Adds the whole border of an area to the path.
  void trace(Area area) {
    boolean first = true;
    for (ArcRef ref : area.ring()) {
      double[] p = ref.arc().points(view.zoom());
      int n = p.length / 2;
      for (int i = first ? 0 : 1; i < n; i++) {
        int at = 2 * (ref.backwards() ? n - 1 - i : i);
        if (first) {
          g.moveTo(x(p[at]), y(p[at + 1]));
          first = false;
        } else {
          g.lineTo(x(p[at]), y(p[at + 1]));
        }
      }
    }
    g.closePath();
    shapes++;
  }

  void count(int more) {
    shapes += more;
  }

  int shapes() {
    return shapes;
  }
}
