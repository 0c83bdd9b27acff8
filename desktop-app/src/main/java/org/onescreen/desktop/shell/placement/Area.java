package org.onescreen.desktop.shell.placement;

/// A rectangle in the coordinates of all screens together, in logical pixels.
public record Area(double x, double y, double width, double height) {
  /// A window manager may round by a pixel or count its own shadow.
  private static final double TOLERANCE = 8;

  boolean contains(Area other) {
    return other.width > 0
        && other.height > 0
        && other.x >= x - TOLERANCE
        && other.y >= y - TOLERANCE
        && other.x + other.width <= x + width + TOLERANCE
        && other.y + other.height <= y + height + TOLERANCE;
  }

  boolean hasMiddleOf(Area other) {
    double middleX = other.x + other.width / 2;
    double middleY = other.y + other.height / 2;
    return middleX >= x && middleX < x + width && middleY >= y && middleY < y + height;
  }

  /// As large as this as far as there is room.
  Area inTheMiddleOf(Area screen) {
    double fitWidth = Math.min(width, screen.width);
    double fitHeight = Math.min(height, screen.height);
    return new Area(
        screen.x + (screen.width - fitWidth) / 2,
        screen.y + (screen.height - fitHeight) / 2,
        fitWidth,
        fitHeight);
  }
}
