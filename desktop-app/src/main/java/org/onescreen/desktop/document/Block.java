package org.onescreen.desktop.document;

import java.util.List;

/// A part of a [Paper].
public sealed interface Block {
  /// Where a line stands.
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /// Begins a part.
  record Heading(String text) implements Block {}

  /// A paragraph; it may hold line breaks.
  ///
  /// @param indented true where its first line begins two characters in, as Chinese prose does
  record Text(String text, Align align, boolean indented) implements Block {}

  /// A ruled form: rows of labels with what was entered.
  record Form(List<Row> rows) implements Block {
    public Form {
      rows = List.copyOf(rows);
    }
  }

  /// One line of a form. Its cells share the width evenly.
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(List.of(cells));
    }
  }

  /// @param value may be empty, for what is filled in by hand
  /// @param lines at least so many lines high
  record Cell(String label, String value, int lines) {
    public static Cell of(String label, String value) {
      return new Cell(label, value, 1);
    }
  }

  /// A table whose head is repeated on each page.
  ///
  /// @param rows each with as many values as there are columns
  record Table(List<Column> columns, List<List<String>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// @param share of the width, in relation to the other columns
  record Column(String title, double share, Align align) {}

  /// A picture as wide as the text at most.
  final class Picture implements Block {
    private final byte[] file;
    private final String caption;

    /// @param file PNG or JPEG
    /// @param caption below it; may be empty
    public Picture(byte[] file, String caption) {
      this.file = file.clone();
      this.caption = caption;
    }

    public byte[] file() {
      return file.clone();
    }

    public String caption() {
      return caption;
    }
  }

  /// Room for signatures, one line each, at the right.
  record Signatures(List<String> lines) implements Block {
    public Signatures {
      lines = List.copyOf(lines);
    }
  }

  /// What follows begins a page.
  record PageBreak() implements Block {}

  static Text text(String words) {
    return new Text(words, Align.LEFT, true);
  }

  static Text line(String words, Align align) {
    return new Text(words, align, false);
  }
}
