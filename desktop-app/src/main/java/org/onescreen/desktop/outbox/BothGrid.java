package org.onescreen.desktop.outbox;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.record.CentreRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The record twice, side by side: as it is now, and as the operator wanted it.
final class BothGrid extends GridPane {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// A value of so many characters is read whole; a longer one wraps.
  private static final int SHORT = 16;

  /// What of a record a person compares; nothing personal.
  private static final List<String> FIELDS =
      List.of(
          "title",
          "place",
          "code",
          "priority",
          "type",
          "grade",
          "state",
          "color",
          "level",
          "attempt",
          "stageSince",
          "deadline",
          "dueAt");

  BothGrid(OutboxWords words, OutboxLine line, CentreRecord now) {
    getStyleClass().addAll("conflict-grid", "both-grid");
    addRow(
        0,
        Whole.label(words.texts().get("outbox.column.field"), "conflict-head"),
        Whole.label(words.texts().get("outbox.column.theirs"), "conflict-head"),
        Whole.label(words.texts().get("outbox.column.mine"), "conflict-head"));
    JsonNode tree = JSON.valueToTree(now);
    Map<String, JsonNode> set = line.item().operation().set();
    int kind = line.item().operation().kind();
    for (String field : FIELDS) {
      JsonNode theirs = tree.get(field);
      if (theirs != null) {
        JsonNode mine = set.getOrDefault(field, theirs);
        Label wanted = value(words.values().value(kind, field, mine, line.names()));
        if (!mine.equals(theirs)) {
          wanted.getStyleClass().add("conflict-mine");
        }
        addRow(
            getRowCount(),
            Whole.label(words.values().field(field), "conflict-field"),
            value(words.values().value(kind, field, theirs, line.names())),
            wanted);
      }
    }
  }

  private static Label value(String text) {
    Label label = new Label(text.isEmpty() ? Figures.NONE : text);
    label.setWrapText(text.length() > SHORT);
    label.setMinWidth(text.length() > SHORT ? 0 : USE_PREF_SIZE);
    label.getStyleClass().add("both-value");
    return label;
  }
}
