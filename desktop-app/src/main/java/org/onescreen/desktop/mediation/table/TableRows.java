package org.onescreen.desktop.mediation.table;

import java.util.Collections;
import java.util.Optional;
import javafx.collections.ObservableListBase;

/// The rows as a table view wants them: only numbers. What stands in a row is known for those near
/// the view. On the FX thread.
final class TableRows extends ObservableListBase<Long> {
  private TablePart part = TablePart.NOTHING;
  private int size;

  Optional<TableLine> line(long row) {
    return part.at(row);
  }

  void resize(long now) {
    int after = (int) Math.min(Integer.MAX_VALUE, now);
    int before = size;
    if (after == before) {
      return;
    }
    size = after;
    beginChange();
    if (after > before) {
      nextAdd(before, after);
    } else {
      nextRemove(after, Collections.nCopies(before - after, 0L));
    }
    endChange();
  }

  /// These rows are as they were read now. Nothing is told of it: a table would build all its rows
  /// anew, and whoever draws one asks for its line.
  void take(TablePart now) {
    part = now;
  }

  /// Nothing of what was read holds any more.
  void forget() {
    part = TablePart.NOTHING;
  }

  @Override
  public Long get(int row) {
    return (long) row;
  }

  @Override
  public int size() {
    return size;
  }
}
