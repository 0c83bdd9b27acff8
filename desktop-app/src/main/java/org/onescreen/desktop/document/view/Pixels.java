package org.onescreen.desktop.document.view;

/// A drawn page: ARGB, row by row.
public final class Pixels {
  private final int width;
  private final int height;
  private final int[] argb;

  Pixels(int width, int height, int[] argb) {
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// Not to be changed.
  public int[] argb() {
    return argb;
  }
}
