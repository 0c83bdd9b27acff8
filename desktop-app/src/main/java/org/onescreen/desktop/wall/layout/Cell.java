package org.onescreen.desktop.wall.layout;

/// The place of a tile in whole units of its layout.
///
/// @param x from the left, 0 for the first unit
/// @param y from the top
/// @param width at least 1
public record Cell(int x, int y, int width, int height) {
  public Cell {
    if (x < 0 || y < 0 || width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "a tile at " + x + "," + y + " of " + width + "x" + height);
    }
  }

  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }

  boolean overlaps(Cell other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
