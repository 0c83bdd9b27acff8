package org.onescreen.desktop.video.control;

/// A box that was drawn over a picture, in parts of it: 0 to 1 from the upper left corner.
public record DragBox(double x, double y, double width, double height) {
  private static final double SMALLEST = 0.02;

  public DragBox {
    width = Math.clamp(width, SMALLEST, 1);
    height = Math.clamp(height, SMALLEST, 1);
    x = Math.clamp(x, 0, 1 - width);
    y = Math.clamp(y, 0, 1 - height);
  }

  /// The box between two corners, whichever way it was drawn.
  public static DragBox between(double x1, double y1, double x2, double y2) {
    return new DragBox(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  public double middleX() {
    return x + width / 2;
  }

  public double middleY() {
    return y + height / 2;
  }
}
