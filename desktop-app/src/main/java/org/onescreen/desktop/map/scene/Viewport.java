package org.onescreen.desktop.map.scene;

import org.locationtech.jts.geom.Envelope;
import org.onescreen.model.geo.Mercator;

/// The part of the world that is seen: its centre, a zoom that may be fractional, and the size in
/// pixels.
public record Viewport(double x, double y, double zoom, double width, double height) {
  public static final double FARTHEST = 4;
  public static final double NEAREST = 20;

  /// Before anything is known: the whole world.
  public static Viewport world() {
    return new Viewport(0.5, 0.5, FARTHEST, 0, 0);
  }

  /// Pixels for the width of the world.
  public double scale() {
    return Mercator.TILE * Math.pow(2, zoom);
  }

  public double screenX(double worldX) {
    return (worldX - x) * scale() + width / 2;
  }

  public double screenY(double worldY) {
    return (worldY - y) * scale() + height / 2;
  }

  public double worldX(double screenX) {
    return x + (screenX - width / 2) / scale();
  }

  public double worldY(double screenY) {
    return y + (screenY - height / 2) / scale();
  }

  public Viewport sized(double newWidth, double newHeight) {
    return new Viewport(x, y, zoom, newWidth, newHeight);
  }

  public Viewport centredOn(double worldX, double worldY) {
    return new Viewport(worldX, worldY, zoom, width, height);
  }

  /// Moves what is seen by pixels: positive `dx` shows more of the west.
  public Viewport panned(double dx, double dy) {
    return centredOn(x - dx / scale(), y - dy / scale());
  }

  /// Zooms so that the point under these pixels stays under them.
  public Viewport zoomedAbout(double screenX, double screenY, double newZoom) {
    double wx = worldX(screenX);
    double wy = worldY(screenY);
    Viewport zoomed = new Viewport(x, y, Math.clamp(newZoom, FARTHEST, NEAREST), width, height);
    return zoomed.centredOn(x + wx - zoomed.worldX(screenX), y + wy - zoomed.worldY(screenY));
  }

  /// Shows the whole of `bounds` with `margin` pixels around it.
  public Viewport fitted(Envelope bounds, double margin) {
    if (bounds.isNull()) {
      return this;
    }
    double across = Math.max(1, width - 2 * margin) / Math.max(bounds.getWidth(), 1e-9);
    double down = Math.max(1, height - 2 * margin) / Math.max(bounds.getHeight(), 1e-9);
    double best = Math.log(Math.min(across, down) / Mercator.TILE) / Math.log(2);
    return new Viewport(
        (bounds.getMinX() + bounds.getMaxX()) / 2,
        (bounds.getMinY() + bounds.getMaxY()) / 2,
        Math.clamp(best, FARTHEST, NEAREST),
        width,
        height);
  }

  /// The same above the lowest `foot` pixels, where something lies over the map.
  public Viewport fittedAbove(double foot, Envelope bounds, double margin) {
    Viewport above = sized(width, Math.max(1, height - foot)).fitted(bounds, margin);
    return above.sized(width, height).panned(0, -foot / 2);
  }

  /// Keeps the centre inside `bounds`, so that nobody gets lost.
  public Viewport confined(Envelope bounds) {
    if (bounds.isNull()) {
      return this;
    }
    return centredOn(
        Math.clamp(x, bounds.getMinX(), bounds.getMaxX()),
        Math.clamp(y, bounds.getMinY(), bounds.getMaxY()));
  }

  /// What is seen and `margin` pixels around it, in world units.
  public Envelope envelope(double margin) {
    double halfWidth = (width / 2 + margin) / scale();
    double halfHeight = (height / 2 + margin) / scale();
    return new Envelope(x - halfWidth, x + halfWidth, y - halfHeight, y + halfHeight);
  }
}
