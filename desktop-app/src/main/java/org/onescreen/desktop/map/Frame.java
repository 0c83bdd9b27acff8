package org.onescreen.desktop.map;

import org.locationtech.jts.geom.Envelope;
import org.onescreen.desktop.map.raster.Pen;
import org.onescreen.desktop.map.scene.Arc;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Viewport;

/// One sheet in the making: what is drawn, from where, with which pen, and how many shapes it took.
/// On the thread that draws it.
final class Frame {
  final Pen g;
  final Look look;
  final SheetOrder order;
  final MapScene scene;

  /// What is drawn, in pixels of the sheet.
  final Viewport view;

  final Detail detail;

  /// What is drawn, in world units.
  final Envelope window;

  private final double scale;
  private final double originX;
  private final double originY;
  private int shapes;

  Frame(Pen g, SheetOrder order) {
    this.g = g;
    this.look = order.look();
    this.order = order;
    this.scene = order.scene();
    this.view = order.view();
    this.detail = Detail.of(scene.geometry(), order.seen());
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

  /// True where a place, in pixels of the sheet, lies in no other area of the tier.
  boolean isFreeFor(Area area, double x, double y) {
    double worldX = (x - originX) / scale;
    double worldY = (y - originY) / scale;
    return area.contains(worldX, worldY)
        || scene.geometry().at(worldX, worldY, area.tier()).isEmpty();
  }

  /// True where nothing of the box, in pixels of the sheet, lies beyond the edge of the screen.
  boolean shows(double left, double top, double width, double height) {
    double density = scale / order.seen().scale();
    double across = (view.width() - order.seen().width() * density) / 2;
    double down = (view.height() - order.seen().height() * density) / 2;
    return left >= across
        && top >= down
        && left + width <= view.width() - across
        && top + height <= view.height() - down;
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
    boolean[] begun = new boolean[1];
    area.walk(
        arc -> arc.points(view.zoom()),
        (worldX, worldY) -> {
          if (begun[0]) {
            g.lineTo(x(worldX), y(worldY));
          } else {
            g.moveTo(x(worldX), y(worldY));
            begun[0] = true;
          }
        });
    g.close();
    shapes++;
  }

  void count(int more) {
    shapes += more;
  }

  int shapes() {
    return shapes;
  }
}
