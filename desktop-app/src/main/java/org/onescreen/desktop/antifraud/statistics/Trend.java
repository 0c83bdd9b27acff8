package org.onescreen.desktop.antifraud.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.ratio.Change;

/// A figure over time, the oldest first.
public record Trend(Scale scale, List<Point> points) {
  public Trend {
    points = List.copyOf(points);
  }

  /// One step.
  ///
  /// @param begin its first day
  /// @param now what was counted; null where nothing was counted yet, which is not zero
  /// @param yearBefore the same of a year before, likewise
  /// @param running true for the step that is not over
  public record Point(
      LocalDate begin, @Nullable Long now, @Nullable Long yearBefore, boolean running) {
    public Change change() {
      return new Change(now, yearBefore);
    }
  }

  /// Lays what was counted by day into steps.
  ///
  /// @param byDay days on which there was something
  /// @param first since when it is counted at all; before it there is no zero, there is nothing
  public static Trend of(
      Scale scale, Map<LocalDate, Long> byDay, Optional<LocalDate> first, LocalDate today) {
    Map<LocalDate, Long> steps = new HashMap<>();
    byDay.forEach((day, count) -> steps.merge(scale.begin(day), count, Long::sum));
    LocalDate last = scale.begin(today);
    List<Point> points = new ArrayList<>();
    for (int i = scale.steps() - 1; i >= 0; i--) {
      LocalDate begin = scale.plus(last, -i);
      points.add(
          new Point(
              begin,
              counted(scale, steps, first, begin),
              counted(scale, steps, first, scale.yearBefore(begin)),
              begin.equals(last)));
    }
    return new Trend(scale, points);
  }

  private static @Nullable Long counted(
      Scale scale, Map<LocalDate, Long> steps, Optional<LocalDate> first, LocalDate begin) {
    boolean known = first.isPresent() && !scale.begin(first.get()).isAfter(begin);
    return known ? steps.getOrDefault(begin, 0L) : null;
  }
}
