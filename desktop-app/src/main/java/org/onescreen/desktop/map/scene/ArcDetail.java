package org.onescreen.desktop.map.scene;

/// How much each point of a line matters (Douglas–Peucker): the distance, in world units, by which
/// the line would be wrong without it. Made once; every zoom takes the points that it can see. The
/// ends of the line always matter, so lines that meet go on meeting.
final class ArcDetail {
  private ArcDetail() {}

  /// @param points x and y by turns
  /// @return one figure for each point
  static double[] significance(double[] points) {
    int count = points.length / 2;
    double[] result = new double[count];
    result[0] = Double.POSITIVE_INFINITY;
    result[count - 1] = Double.POSITIVE_INFINITY;
    int[] stack = new int[Math.max(4, 4 * count)];
    double[] limits = new double[Math.max(2, 2 * count)];
    stack[0] = 0;
    stack[1] = count - 1;
    limits[0] = Double.POSITIVE_INFINITY;
    int depth = 1;
    while (depth > 0) {
      depth--;
      int from = stack[2 * depth];
      int to = stack[2 * depth + 1];
      double limit = limits[depth];
      int split = farthest(points, from, to);
      if (split < 0) {
        continue;
      }
      // Never more than what it was split from: the points of a zoom are among those of the next.
      double own = Math.min(limit, distance(points, split, from, to));
      result[split] = own;
      stack[2 * depth] = from;
      stack[2 * depth + 1] = split;
      limits[depth++] = own;
      stack[2 * depth] = split;
      stack[2 * depth + 1] = to;
      limits[depth++] = own;
    }
    return result;
  }

  private static int farthest(double[] points, int from, int to) {
    int best = -1;
    double most = -1;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(points, i, from, to);
      if (distance > most) {
        most = distance;
        best = i;
      }
    }
    return best;
  }

  private static double distance(double[] points, int at, int from, int to) {
    double ax = points[2 * from];
    double ay = points[2 * from + 1];
    double dx = points[2 * to] - ax;
    double dy = points[2 * to + 1] - ay;
    double px = points[2 * at] - ax;
    double py = points[2 * at + 1] - ay;
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
    return Math.hypot(px - along * dx, py - along * dy);
  }
}
