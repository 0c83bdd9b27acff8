package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where one class of figures ends and the next begins.
///
/// @param low the lowest figure that the first class may hold
/// @param tops the highest figure of each class, ascending; empty where there is nothing to class
public record Breaks(double low, List<Double> tops) {
  /// How classes are made.
  public enum Method {
    /// About as many areas in each class; equal figures are never parted.
    QUANTILE,
    /// Steps of one size.
    EQUAL,
    /// As somebody has said.
    OWN
  }

  public Breaks {
    tops = List.copyOf(tops);
  }

  /// Where there is nothing to class.
  public static Breaks none() {
    return new Breaks(0, List.of());
  }

  /// Where all figures are whole, tops are too: a class between two whole numbers would hold none.
  ///
  /// @param figures in any order; those that are not numbers do not count
  /// @param classes at most so many
  /// @param own the tops that somebody has said, for [Method#OWN]
  public static Breaks of(Method method, double[] figures, int classes, List<Double> own) {
    double[] sorted = Arrays.stream(figures).filter(Double::isFinite).sorted().toArray();
    if (sorted.length == 0) {
      return none();
    }
    return switch (method) {
      case QUANTILE -> quantiles(sorted, classes);
      case EQUAL -> new Breaks(sorted[0], whole(sorted, equal(sorted, classes)));
      case OWN ->
          own.isEmpty()
              ? quantiles(sorted, classes)
              : new Breaks(Math.min(0, sorted[0]), whole(sorted, own(sorted, classes, own)));
    };
  }

  private static List<Double> whole(double[] figures, List<Double> tops) {
    if (!Arrays.stream(figures).allMatch(value -> value == Math.rint(value))) {
      return tops;
    }
    List<Double> whole = new ArrayList<>();
    tops.forEach(top -> add(whole, Math.floor(top)));
    return whole;
  }

  /// Nothing at all is a class of its own.
  private static Breaks quantiles(double[] sorted, int classes) {
    List<Double> tops = new ArrayList<>();
    double[] some = Arrays.stream(sorted).filter(value -> value > 0).toArray();
    if (some.length < sorted.length) {
      tops.add(0.0);
    }
    int parts = classes - tops.size();
    for (int i = 1; i <= parts && some.length > 0; i++) {
      add(tops, some[(int) Math.ceil((double) i * some.length / parts) - 1]);
    }
    return new Breaks(sorted[0], tops);
  }

  private static List<Double> equal(double[] sorted, int classes) {
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    List<Double> tops = new ArrayList<>();
    for (int i = 1; i < classes; i++) {
      add(tops, low + (high - low) * i / classes);
    }
    add(tops, high);
    return tops;
  }

  private static List<Double> own(double[] sorted, int classes, List<Double> own) {
    List<Double> tops = new ArrayList<>();
    own.stream().filter(Double::isFinite).sorted().limit(classes - 1L).forEach(t -> add(tops, t));
    add(tops, sorted[sorted.length - 1]);
    return tops;
  }

  private static void add(List<Double> tops, double top) {
    if (tops.isEmpty() || top > tops.getLast()) {
      tops.add(top);
    }
  }

  /// The class of a figure, from 0; what is above all belongs to the last.
  public int classOf(double figure) {
    for (int i = 0; i < tops.size(); i++) {
      if (figure <= tops.get(i)) {
        return i;
      }
    }
    return Math.max(0, tops.size() - 1);
  }
}
