package org.onescreen.desktop.map;

import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.theme.Motion;

/// Moves the map by itself: it glides to a view, or runs out after a throw. Runs only as long as
/// there is something to move.
final class MapMotion extends AnimationTimer {
  private static final double GLIDE_NANOS = 160e6;
  private static final double RUN_OUT_SECONDS = 0.25;
  private static final double SLOWEST = 12;
  private static final double FASTEST = 4000;

  private final MapCanvas map;
  private @Nullable Viewport from;
  private @Nullable Viewport to;
  private double speedX;
  private double speedY;
  private long begun;
  private long last;

  MapMotion(MapCanvas map) {
    this.map = map;
  }

  /// Glides to a view, or goes there at once where nothing is to move.
  void glide(Viewport target) {
    stop();
    if (map.getScene() == null || !Motion.wanted(map.getScene())) {
      map.look(target);
      return;
    }
    from = map.viewport();
    to = target;
    begin();
  }

  /// Where the map is going, or where it is.
  Viewport goal() {
    return to == null ? map.viewport() : to;
  }

  /// Lets the map run out at so many pixels a second.
  void thrown(double pixelsX, double pixelsY) {
    stop();
    boolean wanted = map.getScene() != null && Motion.wanted(map.getScene());
    if (wanted && Math.hypot(pixelsX, pixelsY) > SLOWEST) {
      double slower = Math.min(1, FASTEST / Math.hypot(pixelsX, pixelsY));
      speedX = pixelsX * slower;
      speedY = pixelsY * slower;
      begin();
    }
  }

  private void begin() {
    begun = 0;
    start();
  }

  @Override
  public void stop() {
    super.stop();
    from = null;
    to = null;
    speedX = 0;
    speedY = 0;
  }

  @Override
  public void handle(long now) {
    if (begun == 0) {
      begun = now;
      last = now;
    }
    if (from != null && to != null) {
      glideOn(from, to, Math.min(1, (now - begun) / GLIDE_NANOS));
    } else {
      runOn((now - last) / 1e9);
    }
    last = now;
  }

  private void glideOn(Viewport start, Viewport end, double part) {
    double eased = 1 - Math.pow(1 - part, 3);
    double zoom = start.zoom() + (end.zoom() - start.zoom()) * eased;
    // The way on the ground shortens as the map comes nearer, so that the target stays in sight.
    double ratio = Math.pow(2, start.zoom() - end.zoom());
    double way =
        Math.abs(ratio - 1) < 1e-6 ? eased : (1 - Math.pow(2, start.zoom() - zoom)) / (1 - ratio);
    map.look(
        new Viewport(
            start.x() + (end.x() - start.x()) * way,
            start.y() + (end.y() - start.y()) * way,
            zoom,
            start.width(),
            start.height()));
    if (part >= 1) {
      stop();
    }
  }

  private void runOn(double seconds) {
    map.look(map.viewport().panned(speedX * seconds, speedY * seconds));
    double left = Math.exp(-seconds / RUN_OUT_SECONDS);
    speedX *= left;
    speedY *= left;
    if (Math.hypot(speedX, speedY) < SLOWEST) {
      stop();
    }
  }
}
