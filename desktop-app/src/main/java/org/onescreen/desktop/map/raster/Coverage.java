package org.onescreen.desktop.map.raster;

import java.util.Arrays;

/// How much of each pixel a shape covers, by exact area: every edge adds what lies to its right,
/// and a sum along the row gives the coverage. Shapes of one turn that overlap count once.
/// Stretches of a row that no edge has touched are passed over: most of a plate is none of a
/// border's.
final class Coverage {
  /// What takes a run of a row.
  interface Run {
    /// @param covered how much of pixel `x`, 0 to 255; never 0
    void pixel(int x, int y, int covered);
  }

  private static final float FULL = 255;
  private static final float NOTHING = 0.5f;

  /// A stretch is so many pixels, as a power of two.
  private static final int STRETCH = 5;

  private final int width;
  private final int height;
  private final int stride;
  private final float[] sums;
  private final long[] touched;
  private final int words;
  private final int[] first;
  private final int[] last;
  private int top;
  private int bottom;

  Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    stride = width + 2;
    sums = new float[stride * height];
    words = (stride >> STRETCH) / Long.SIZE + 1;
    touched = new long[words * height];
    first = new int[height];
    last = new int[height];
    reset();
  }

  private void reset() {
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
    top = height;
    bottom = -1;
  }

  /// Adds an edge.
  void edge(double x0, double y0, double x1, double y1) {
    if (y0 < y1) {
      add(x0, y0, x1, y1, 1);
    } else if (y1 < y0) {
      add(x1, y1, x0, y0, -1);
    }
  }

  private void add(double x0, double y0, double x1, double y1, float turn) {
    if (crosses(x0, x1, 0)) {
      split(x0, y0, x1, y1, turn, 0);
    } else if (crosses(x0, x1, width)) {
      split(x0, y0, x1, y1, turn, width);
    } else {
      addInside(x0, y0, x1, y1, turn);
    }
  }

  private static boolean crosses(double x0, double x1, double border) {
    return Math.min(x0, x1) < border && Math.max(x0, x1) > border;
  }

  private void split(double x0, double y0, double x1, double y1, float turn, double border) {
    double y = y0 + (y1 - y0) * (border - x0) / (x1 - x0);
    add(x0, y0, border, y, turn);
    add(border, y, x1, y1, turn);
  }

  /// An edge that crosses neither side of the plate: what is beside it stands at its side.
  private void addInside(double x0, double y0, double x1, double y1, float turn) {
    boolean beside = x0 >= width && x1 >= width;
    if (beside || y0 >= y1 || !(y1 > 0 && y0 < height)) {
      return;
    }
    double slope = (x1 - x0) / (y1 - y0);
    int from = Math.max(0, (int) y0);
    int to = Math.min(height, (int) Math.ceil(y1));
    top = Math.min(top, from);
    bottom = Math.max(bottom, to - 1);
    double x = y0 < 0 ? x0 - y0 * slope : x0;
    for (int y = from; y < to; y++) {
      double high = Math.min(y + 1, y1) - Math.max(y, y0);
      double next = x + slope * high;
      piece(y, x, next, (float) (high * turn));
      x = next;
    }
  }

  private void piece(int y, double x, double next, float amount) {
    float a = (float) Math.clamp(Math.min(x, next), 0, width);
    float b = (float) Math.clamp(Math.max(x, next), 0, width);
    int left = (int) a;
    int right = (int) Math.ceil(b);
    int row = y * stride;
    first[y] = Math.min(first[y], left);
    last[y] = Math.max(last[y], Math.max(right, left + 1));
    for (int at = left >> STRETCH; at <= Math.max(right, left + 1) >> STRETCH; at++) {
      touched[y * words + at / Long.SIZE] |= 1L << at;
    }
    if (right <= left + 1) {
      float middle = 0.5f * (a + b) - left;
      sums[row + left] += amount - amount * middle;
      sums[row + left + 1] += amount * middle;
      return;
    }
    // The edge crosses several pixels of the row: each is covered by a piece of a ramp.
    float steep = 1 / (b - a);
    float begun = 1 - (a - left);
    float ended = b - right + 1;
    float firstArea = 0.5f * steep * begun * begun;
    float lastArea = 0.5f * steep * ended * ended;
    sums[row + left] += amount * firstArea;
    if (right == left + 2) {
      sums[row + left + 1] += amount * (1 - firstArea - lastArea);
    } else {
      float second = steep * (begun + 0.5f);
      sums[row + left + 1] += amount * (second - firstArea);
      for (int i = left + 2; i < right - 1; i++) {
        sums[row + i] += amount * steep;
      }
      float beforeLast = second + (right - left - 3) * steep;
      sums[row + right - 1] += amount * (1 - beforeLast - lastArea);
    }
    sums[row + right] += amount * lastArea;
  }

  /// Hands over all that is covered and forgets it.
  void sweep(Run run) {
    for (int y = top; y <= bottom; y++) {
      sweep(y, run);
      Arrays.fill(touched, y * words, (y + 1) * words, 0);
    }
    reset();
  }

  private void sweep(int y, Run run) {
    int row = y * stride;
    int end = Math.min(last[y], width + 1);
    float sum = 0;
    float covered = 0;
    int x = first[y];
    // What has no right edge on the plate goes on to its end.
    while (x <= end || (covered > NOTHING && x < width)) {
      int stretch = x >> STRETCH;
      int stop = Math.min((stretch + 1) << STRETCH, stride);
      if ((touched[y * words + stretch / Long.SIZE] & (1L << stretch)) != 0) {
        for (; x < stop; x++) {
          sum += sums[row + x];
          sums[row + x] = 0;
          covered = Math.abs(sum) * FULL;
          if (covered > NOTHING && x < width) {
            run.pixel(x, y, share(covered));
          }
        }
      } else if (covered > NOTHING) {
        for (; x < Math.min(stop, width); x++) {
          run.pixel(x, y, share(covered));
        }
      }
      x = stop;
    }
  }

  private static int share(float covered) {
    return covered >= FULL ? (int) FULL : (int) (covered + 0.5f);
  }
}
