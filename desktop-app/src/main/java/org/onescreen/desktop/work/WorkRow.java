package org.onescreen.desktop.work;

import java.util.List;
import java.util.UUID;

/// A record as a line of a list; names in it are masked already.
///
/// @param cells one for each column
public record WorkRow(UUID id, List<Cell> cells) {
  /// @param tone the state colour that goes with it, such as `red`; empty for none
  public record Cell(String text, String tone) {
    public static Cell of(String text) {
      return new Cell(text, "");
    }
  }

  public WorkRow {
    cells = List.copyOf(cells);
  }

  /// Lines may tell of people, and never reach a log.
  @Override
  public String toString() {
    return "WorkRow[" + id + "]";
  }
}
