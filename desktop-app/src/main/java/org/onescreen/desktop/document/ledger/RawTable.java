package org.onescreen.desktop.document.ledger;

import java.util.List;

/// A table as it was found, from its first row; cells of a merged range all hold its value.
public record RawTable(List<List<RawCell>> rows) {
  public RawTable {
    rows = List.copyOf(rows);
  }

  public RawCell at(int row, int column) {
    List<RawCell> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : RawCell.NONE;
  }

  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /// As Excel calls a cell, such as `C12`.
  public static String name(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int c = column; c >= 0; c = c / 26 - 1) {
      letters.insert(0, (char) ('A' + c % 26));
    }
    return letters.toString() + (row + 1);
  }
}
