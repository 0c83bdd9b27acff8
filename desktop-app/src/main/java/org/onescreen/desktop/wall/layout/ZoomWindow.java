package org.onescreen.desktop.wall.layout;

/// The part of a picture that a tile shows: digital zoom. All in parts of the whole picture, 0 to
/// 1.
///
/// @param x the left edge
/// @param y the upper edge
/// @param size how much of width and height is shown; 1 for the whole picture
public record ZoomWindow(double x, double y, double size) {
  public static final ZoomWindow WHOLE = new ZoomWindow(0, 0, 1);

  private static final double SMALLEST = 1.0 / 16;
  private static final double NEARLY_WHOLE = 0.999;

  public ZoomWindow {
    size = Math.clamp(size, SMALLEST, 1);
    x = Math.clamp(x, 0, 1 - size);
    y = Math.clamp(y, 0, 1 - size);
  }

  public boolean isWhole() {
    return size >= NEARLY_WHOLE;
  }

  /// Nearer by `factor`, so that the point under the hand stays under it.
  ///
  /// @param atX where the hand is, in parts of what is shown
  /// @param factor above 1 for nearer
  public ZoomWindow nearer(double atX, double atY, double factor) {
    double smaller = Math.clamp(size / factor, SMALLEST, 1);
    return new ZoomWindow(x + atX * (size - smaller), y + atY * (size - smaller), smaller);
  }

  /// Where something lies in the whole picture that lies so far to the right in what is shown.
  public double wholeX(double shownX) {
    return x + shownX * size;
  }

  /// The same downwards.
  public double wholeY(double shownY) {
    return y + shownY * size;
  }

  /// Moved by parts of what is shown.
  public ZoomWindow panned(double byX, double byY) {
    return new ZoomWindow(x + byX * size, y + byY * size, size);
  }
}
