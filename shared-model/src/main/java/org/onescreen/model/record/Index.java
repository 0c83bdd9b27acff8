package org.onescreen.model.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An index over declared columns of a kind.
///
/// @param over what it is sorted by, in this order
/// @param along what it holds besides, so that a question that needs no more than this is answered
///   without a look at the rows; rows that are equal in `over` then keep the order in which they
///   came
/// @param where only rows in which this holds are in it; for the few of many that are asked for all
///   the time
public record Index(List<Column<?>> over, List<Column<?>> along, Optional<Column<Boolean>> where) {
  public Index {
    over = List.copyOf(over);
    along = List.copyOf(along);
  }

  public static Index over(Column<?>... columns) {
    return new Index(List.of(columns), List.of(), Optional.empty());
  }

  public Index along(Column<?>... columns) {
    return new Index(over, List.of(columns), where);
  }

  public Index where(Column<Boolean> holds) {
    return new Index(over, along, Optional.of(holds));
  }

  /// All that it reads of a row.
  public List<Column<?>> columns() {
    List<Column<?>> all = new ArrayList<>(over);
    all.addAll(along);
    where.ifPresent(all::add);
    return all;
  }
}
