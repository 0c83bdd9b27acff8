package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts values into classes that hold about as many areas each. Equal values are never parted, so
/// there may be fewer classes than asked for.
///
/// @param bounds the highest value of each class, ascending; the last is the highest of all
public record Quantiles(List<Integer> bounds) {
  public Quantiles {
    bounds = List.copyOf(bounds);
  }

  static Quantiles of(int[] values, int classes) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    List<Integer> bounds = new ArrayList<>();
    for (int i = 1; i <= classes && sorted.length > 0; i++) {
      int at = (int) Math.ceil((double) i * sorted.length / classes) - 1;
      int bound = sorted[at];
      if (bounds.isEmpty() || bound > bounds.getLast()) {
        bounds.add(bound);
      }
    }
    return new Quantiles(bounds);
  }

  /// The class of a value, from 0.
  public int classOf(int value) {
    for (int i = 0; i < bounds.size(); i++) {
      if (value <= bounds.get(i)) {
        return i;
      }
    }
    return Math.max(0, bounds.size() - 1);
  }

  /// The lowest value of a class.
  public int from(int index) {
    return index == 0 ? 0 : bounds.get(index - 1) + 1;
  }
}
