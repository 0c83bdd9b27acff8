package org.onescreen.desktop.map;

import java.util.Arrays;

/// Points of one frame, in room that is used again by the next.
final class PointBag {
  private double[] xy = new double[128];
  private int size;

  void clear() {
    size = 0;
  }

  void add(double x, double y) {
    if (2 * size == xy.length) {
      xy = Arrays.copyOf(xy, 2 * xy.length);
    }
    xy[2 * size] = x;
    xy[2 * size + 1] = y;
    size++;
  }

  int size() {
    return size;
  }

  double x(int i) {
    return xy[2 * i];
  }

  double y(int i) {
    return xy[2 * i + 1];
  }
}
