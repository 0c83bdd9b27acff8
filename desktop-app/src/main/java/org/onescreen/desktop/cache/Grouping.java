package org.onescreen.desktop.cache;

import java.time.LocalDate;
import java.time.YearMonth;
import org.onescreen.model.record.Column;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// What records are counted by.
public sealed interface Grouping<V> {
  /// By the value of a column; records without one are left out.
  record By<V>(Column<V> column) implements Grouping<V> {}

  /// By the month that a day lies in.
  record Monthly(Column<LocalDate> column) implements Grouping<YearMonth> {}

  /// By the division of `level` that the record lies in.
  record ByDivision(DivisionLevel level) implements Grouping<DivisionCode> {}

  static <V> Grouping<V> by(Column<V> column) {
    return new By<>(column);
  }

  static Grouping<YearMonth> monthly(Column<LocalDate> column) {
    return new Monthly(column);
  }

  static Grouping<DivisionCode> byDivision(DivisionLevel level) {
    return new ByDivision(level);
  }
}
