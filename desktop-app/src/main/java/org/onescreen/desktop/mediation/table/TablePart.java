package org.onescreen.desktop.mediation.table;

import java.util.List;
import java.util.Optional;

/// The rows that were read.
///
/// @param from the number of the first of them
record TablePart(long from, List<TableLine> lines) {
  static final TablePart NOTHING = new TablePart(0, List.of());

  TablePart {
    lines = List.copyOf(lines);
  }

  /// Empty where the row was not read.
  Optional<TableLine> at(long row) {
    long at = row - from;
    return at >= 0 && at < lines.size() ? Optional.of(lines.get((int) at)) : Optional.empty();
  }
}
