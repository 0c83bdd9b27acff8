package org.onescreen.desktop.map.scene;

import java.util.Arrays;

/// Places boxes so that none covers another: whoever comes first stays. Reuses its room from frame
/// to frame; used by one thread.
public final class LabelLayout {
  private static final int SIDES = 4;

  private double[] boxes = new double[SIDES * 256];
  private int count;
  private int firm;

  /// Begins a new frame.
  public void clear() {
    count = 0;
    firm = 0;
  }

  /// Takes the box where nothing lies yet.
  ///
  /// @return false where something does
  public boolean take(double x, double y, double width, double height) {
    if (!isFree(x, y, width, height, 0)) {
      return false;
    }
    add(x, y, width, height);
    return true;
  }

  /// Takes the box where no label lies yet, even where it covers an obstacle.
  public boolean takeOverObstacles(double x, double y, double width, double height) {
    if (!isFree(x, y, width, height, firm)) {
      return false;
    }
    add(x, y, width, height);
    return true;
  }

  /// How much of obstacles the box would cover; infinite where a label lies already.
  public double covered(double x, double y, double width, double height) {
    if (!isFree(x, y, width, height, firm)) {
      return Double.POSITIVE_INFINITY;
    }
    double covered = 0;
    for (int i = 0; i < SIDES * firm; i += SIDES) {
      double across = Math.min(x + width, boxes[i] + boxes[i + 2]) - Math.max(x, boxes[i]);
      double down = Math.min(y + height, boxes[i + 1] + boxes[i + 3]) - Math.max(y, boxes[i + 1]);
      covered += Math.max(0, across) * Math.max(0, down);
    }
    return covered;
  }

  /// A thing that labels should not cover. All obstacles come before the first label.
  public void obstacle(double x, double y, double width, double height) {
    add(x, y, width, height);
    firm = count;
  }

  private boolean isFree(double x, double y, double width, double height, int from) {
    for (int i = SIDES * from; i < SIDES * count; i += SIDES) {
      if (x < boxes[i] + boxes[i + 2]
          && boxes[i] < x + width
          && y < boxes[i + 1] + boxes[i + 3]
          && boxes[i + 1] < y + height) {
        return false;
      }
    }
    return true;
  }

  private void add(double x, double y, double width, double height) {
    if (SIDES * (count + 1) > boxes.length) {
      boxes = Arrays.copyOf(boxes, 2 * boxes.length);
    }
    boxes[SIDES * count] = x;
    boxes[SIDES * count + 1] = y;
    boxes[SIDES * count + 2] = width;
    boxes[SIDES * count + 3] = height;
    count++;
  }
}
