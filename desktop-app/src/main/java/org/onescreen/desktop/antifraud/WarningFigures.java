package org.onescreen.desktop.antifraud;

import java.util.List;
import org.onescreen.model.ratio.Ratio;

/// A year of warnings.
///
/// @param months twelve, the oldest first; the last is the current one and not over yet
/// @param towns empty where they were not asked for
record WarningFigures(List<MonthFigures> months, List<TownFigures> towns) {
  WarningFigures {
    months = List.copyOf(months);
    towns = List.copyOf(towns);
  }

  long warnings() {
    return months.stream().mapToLong(MonthFigures::warnings).sum();
  }

  long dissuaded() {
    return months.stream().mapToLong(MonthFigures::dissuaded).sum();
  }

  /// Dissuaded of those whose warning was neither void nor still runs (劝住 of 有效预警).
  Ratio dissuasion() {
    return Ratio.of(dissuaded(), months.stream().mapToLong(MonthFigures::decided).sum());
  }
}
