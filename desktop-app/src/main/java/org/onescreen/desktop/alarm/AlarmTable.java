package org.onescreen.desktop.alarm;

import java.util.UUID;
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
    column(words, "priority", 7, line -> words.priority(line.priority()));
    column(words, "title", 22, AlarmLine::title);
    column(words, "place", 18, AlarmLine::place);
    column(words, "raised", 9, line -> words.moment(line.raisedAt()));
    column(words, "ago", 9, line -> words.ago(line.raisedAt()));
    column(words, "state", 12, words::state);
    column(words, "turn", 11, words::turn);
    column(words, "next", 14, words::next);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
            go.accept(getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
  }

  /// @param share of the width, in relation to the other columns
  private void column(AlarmWords words, String key, int share, Function<AlarmLine, String> value) {
    TableColumn<AlarmLine, String> column =
        new TableColumn<>(words.texts().get("alarm.column." + key));
    column.getStyleClass().add("alarm-column-" + key);
    column.setMaxWidth((double) Integer.MAX_VALUE * share);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    getColumns().add(column);
  }

  void choose(UUID alarm) {
    Selected.again(getItems(), alarm, getSelectionModel()::select);
    scrollTo(getSelectionModel().getSelectedIndex());
    requestFocus();
  }

  void show(OpenAlarms alarms) {
    if (!getItems().equals(alarms.newest())) {
      UUID chosen = Selected.id(getSelectionModel().getSelectedItem());
      getItems().setAll(alarms.newest());
      Selected.again(getItems(), chosen, getSelectionModel()::select);
    }
  }
}
