package org.onescreen.desktop.document.ledger;

import java.util.List;

/// A table as it was found, from its first row; cells of a merged range all hold its value.
///
/// @param sheet what the sheet is called that it stands on; empty where there are none
/// @param others the sheets of the same file that were not read
public record RawTable(List<List<RawCell>> rows, String sheet, List<String> others) {
  public RawTable {
    rows = List.copyOf(rows);
    others = List.copyOf(others);
  }

  /// One that is a file of its own.
  public RawTable(List<List<RawCell>> rows) {
    this(rows, "", List.of());
  }

  RawTable on(String name, List<String> all) {
    return new RawTable(rows, name, all.stream().filter(each -> !each.equals(name)).toList());
  }

  boolean blank() {
    return rows.stream().allMatch(row -> row.stream().allMatch(RawCell::empty));
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
