package org.onescreen.desktop.outbox;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.command.FieldConflict;

/// What stands against what, field by field: 我看到的 · 现在的 · 我想改成.
final class ConflictGrid extends GridPane {
  /// A value of so many characters is read whole; a longer one wraps.
  private static final int SHORT = 16;

  ConflictGrid(OutboxWords words, OutboxLine line) {
    getStyleClass().add("conflict-grid");
    addRow(
        0,
        head(words.texts().get("outbox.column.field")),
        head(words.texts().get("outbox.column.base")),
        head(words.texts().get("outbox.column.theirs")),
        head(words.texts().get("outbox.column.mine")));
    for (FieldConflict conflict : line.item().conflict()) {
      int kind = line.item().operation().kind();
      String field = conflict.field();
      addRow(
          getRowCount(),
          Whole.label(words.values().field(field), "conflict-field"),
          value(words.values().value(kind, field, conflict.base(), line.names()), "conflict-base"),
          value(
              words.values().value(kind, field, conflict.theirs(), line.names()),
              "conflict-theirs"),
          value(words.values().value(kind, field, conflict.mine(), line.names()), "conflict-mine"));
    }
  }

  private static Label head(String text) {
    return Whole.label(text, "conflict-head");
  }

  private static Label value(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(text.length() > SHORT);
    label.setMinWidth(text.length() > SHORT ? 0 : USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
