package org.onescreen.desktop.document.excel;

import java.util.List;
import org.onescreen.desktop.document.Paper;

/// A workbook: sheets of typed values. What stands on every printed page is in its frame.
public record Ledger(String title, List<Sheet> sheets, Paper.Frame frame) {
  public Ledger {
    sheets = List.copyOf(sheets);
  }

  /// The same with another frame.
  public Ledger framed(Paper.Frame other) {
    return new Ledger(title, sheets, other);
  }

  /// @param name what its tab says; cut and cleaned as Excel wants it
  /// @param above lines over the head, such as the period that is meant
  /// @param rows read once, from top to bottom, while it is written
  /// @param count about how many rows, for the progress
  public record Sheet(
      String name,
      List<String> above,
      List<Column> columns,
      Iterable<List<Value>> rows,
      int count) {
    public Sheet {
      above = List.copyOf(above);
      columns = List.copyOf(columns);
    }

    public static Sheet of(String name, List<Column> columns, List<List<Value>> rows) {
      return new Sheet(name, List.of(), columns, rows, rows.size());
    }
  }

  /// @param width in Chinese characters
  public record Column(String title, int width) {}
}
