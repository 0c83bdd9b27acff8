package org.onescreen.desktop.antifraud;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

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
        cell(words.texts().get("antifraud.table.month"), "table-head"),
        cell(words.texts().get("antifraud.table.warnings"), "table-head"),
        cell(words.texts().get("antifraud.table.decided"), "table-head"),
        cell(words.texts().get("antifraud.table.dissuaded"), "table-head"),
        cell(words.texts().get("antifraud.table.rate"), "table-head"));
    int row = 1;
    for (MonthFigures month : months.reversed()) {
      boolean running = row == 1;
      String name = words.monthOfYear(month.month());
      addRow(
          row,
          cell(running ? words.texts().get("antifraud.table.running", name) : name, "table-name"),
          number(month.warnings()),
          number(month.decided()),
          number(month.dissuaded()),
          cell(words.percent(month.dissuasion()), "table-number"));
      row++;
    }
  }

  private Label number(long value) {
    return cell(words.figures().count(value), "table-number");
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
