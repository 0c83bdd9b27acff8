package org.onescreen.desktop.antifraud;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.onescreen.desktop.shell.Whole;

/// The numbers behind the trend, newest first.
final class MonthTable extends GridPane {
  private final FraudWords words;

  MonthTable(FraudWords words) {
    this.words = words;
    getStyleClass().add("month-table");
  }

  void show(List<MonthFigures> months) {
    getChildren().clear();
    addRow(
        0,
        Whole.label(words.texts().get("antifraud.table.month"), "table-head"),
        Whole.label(words.texts().get("antifraud.table.warnings"), "table-number-head"),
        Whole.label(words.texts().get("antifraud.table.decided"), "table-number-head"),
        Whole.label(words.texts().get("antifraud.table.dissuaded"), "table-number-head"),
        Whole.label(words.texts().get("antifraud.table.rate"), "table-number-head"));
    int row = 1;
    for (MonthFigures month : months.reversed()) {
      boolean running = row == 1;
      String name = words.monthOfYear(month.month());
      addRow(
          row,
          Whole.label(
              running ? words.texts().get("antifraud.table.running", name) : name, "table-name"),
          number(month.warnings()),
          number(month.decided()),
          number(month.dissuaded()),
          Whole.label(words.percent(month.dissuasion()), "table-number"));
      row++;
    }
  }

  private Label number(long value) {
    return Whole.label(words.figures().count(value), "table-number");
  }
}
