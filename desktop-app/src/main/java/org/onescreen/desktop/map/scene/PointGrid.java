package org.onescreen.desktop.map.scene;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.locationtech.jts.geom.Envelope;

/// Points by the cells of a regular grid: made in one pass, which matters where tens of thousands
/// of marks are clustered anew for every zoom. Immutable; safe for use by many threads.
final class PointGrid {
  private static final double POINTS_OF_A_CELL = 2;

  private final double[] xs;
  private final double[] ys;
  private final double left;
  private final double top;
  private final double side;
  private final int columns;
  private final int rows;

  /// Where the points of each cell begin in `order`.
  private final int[] starts;

  private final int[] order;

  /// Not to be changed afterwards.
  PointGrid(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    int count = xs.length;
    left = Arrays.stream(xs).min().orElse(0);
    top = Arrays.stream(ys).min().orElse(0);
    double width = Arrays.stream(xs).max().orElse(0) - left;
    double height = Arrays.stream(ys).max().orElse(0) - top;
    double longer = Math.max(width, height);
    // Points in a line have no area: no more cells than points either way.
    double wanted = Math.sqrt(Math.max(width * height, 0) * POINTS_OF_A_CELL / Math.max(1, count));
    double least = longer * POINTS_OF_A_CELL / Math.max(1, count);
    side = longer > 0 ? Math.max(wanted, least) : 1;
    columns = (int) (width / side) + 1;
    rows = (int) (height / side) + 1;
    starts = new int[columns * rows + 1];
    order = new int[count];
    sort();
  }

  private void sort() {
    int[] cells = new int[xs.length];
    for (int i = 0; i < xs.length; i++) {
      cells[i] = row(ys[i]) * columns + column(xs[i]);
      starts[cells[i] + 1]++;
    }
    for (int cell = 0; cell + 1 < starts.length; cell++) {
      starts[cell + 1] += starts[cell];
    }
    int[] next = starts.clone();
    for (int i = 0; i < cells.length; i++) {
      order[next[cells[i]]++] = i;
    }
  }

  private int column(double x) {
    return Math.clamp((long) Math.floor((x - left) / side), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((long) Math.floor((y - top) / side), 0, rows - 1);
  }

  /// Visits every point in `window`, its border included.
  void visit(Envelope window, IntConsumer action) {
    if (!window.isNull()) {
      visit(window.getMinX(), window.getMinY(), window.getMaxX(), window.getMaxY(), action);
    }
  }

  void visit(double minX, double minY, double maxX, double maxY, IntConsumer action) {
    int firstColumn = column(minX);
    int lastColumn = column(maxX);
    int lastRow = row(maxY);
    for (int row = row(minY); row <= lastRow; row++) {
      int end = starts[row * columns + lastColumn + 1];
      for (int at = starts[row * columns + firstColumn]; at < end; at++) {
        int i = order[at];
        if (xs[i] >= minX && xs[i] <= maxX && ys[i] >= minY && ys[i] <= maxY) {
          action.accept(i);
        }
      }
    }
  }

  /// The `most` points nearest to a place, the nearest first; of equals the one that came first.
  int[] nearest(double x, double y, int most) {
    Nearest nearest = new Nearest(Math.clamp(most, 0, xs.length));
    int column = column(x);
    int row = row(y);
    for (int ring = 0;
        ring < columns + rows && nearest.mayLie(reach(x, y, column, row, ring));
        ring++) {
      look(x, y, column, row, ring, nearest);
    }
    return nearest.found();
  }

  /// No point of this ring of cells, or beyond it, is nearer than that.
  private double reach(double x, double y, int column, int row, int ring) {
    double horizontally =
        Math.min(x - (left + (column - ring + 1) * side), left + (column + ring) * side - x);
    double vertically =
        Math.min(y - (top + (row - ring + 1) * side), top + (row + ring) * side - y);
    return ring == 0 ? 0 : Math.max(0, Math.min(horizontally, vertically));
  }

  private void look(double x, double y, int column, int row, int ring, Nearest nearest) {
    for (int r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
      boolean whole = Math.abs(r - row) == ring;
      int step = whole || ring == 0 ? 1 : 2 * ring;
      for (int c = column - ring; c <= column + ring; c += step) {
        if (c >= 0 && c < columns) {
          look(x, y, r * columns + c, nearest);
        }
      }
    }
  }

  private void look(double x, double y, int cell, Nearest nearest) {
    for (int at = starts[cell]; at < starts[cell + 1]; at++) {
      int i = order[at];
      nearest.offer(i, Math.hypot(xs[i] - x, ys[i] - y));
    }
  }

  /// The few best so far, in order.
  private static final class Nearest {
    private final int[] points;
    private final double[] distances;
    private int size;

    Nearest(int most) {
      points = new int[most];
      distances = new double[most];
    }

    boolean mayLie(double distance) {
      return size < points.length || (size > 0 && distance <= distances[size - 1]);
    }

    void offer(int point, double distance) {
      int at = size;
      while (at > 0 && isBefore(distance, point, distances[at - 1], points[at - 1])) {
        at--;
      }
      if (at == points.length) {
        return;
      }
      size = Math.min(size + 1, points.length);
      System.arraycopy(points, at, points, at + 1, size - 1 - at);
      System.arraycopy(distances, at, distances, at + 1, size - 1 - at);
      points[at] = point;
      distances[at] = distance;
    }

    private static boolean isBefore(double a, int first, double b, int second) {
      return a < b || (a == b && first < second);
    }

    int[] found() {
      return Arrays.copyOf(points, size);
    }
  }
}
