package org.onescreen.desktop.alarm;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The same as the list, as a table with heads.
final class AlarmTable extends TableView<AlarmLine> {
  AlarmTable(AlarmWords words, Consumer<AlarmLine> go) {
    getStyleClass().add("alarm-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column(words, "priority", line -> words.priority(line.priority()));
    column(words, "title", AlarmLine::title);
    column(words, "place", AlarmLine::place);
    column(words, "raised", line -> words.moment(line.raisedAt()));
    column(words, "ago", line -> words.ago(line.raisedAt()));
    column(words, "state", line -> words.texts().of("alarm.state", line.state()));
    column(words, "turn", words::turn);
    column(words, "next", words::next);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
            go.accept(getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
  }

  private void column(AlarmWords words, String key, Function<AlarmLine, String> value) {
    TableColumn<AlarmLine, String> column =
        new TableColumn<>(words.texts().get("alarm.column." + key));
    column.getStyleClass().add("alarm-column-" + key);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    getColumns().add(column);
  }

  void show(OpenAlarms alarms) {
    if (!getItems().equals(alarms.newest())) {
      getItems().setAll(alarms.newest());
    }
  }
}
