package org.onescreen.packaging.wall;

import java.util.ArrayList;
import java.util.List;

/// What many measurements say together.
final class Figures {
  private Figures() {}

  /// The smallest value that `part` of all are not above, up to 1; NaN of none.
  static double quantile(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    int at = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.clamp(at, 0, sorted.size() - 1));
  }

  /// How much y grows with x, by Theil and Sen: the median of the slopes between all pairs, which a
  /// few wild values do not move.
  static double slope(List<double[]> points) {
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        double[] a = points.get(i);
        double[] b = points.get(j);
        if (b[0] != a[0]) {
          slopes.add((b[1] - a[1]) / (b[0] - a[0]));
        }
      }
    }
    return quantile(slopes, 0.5);
  }
}
