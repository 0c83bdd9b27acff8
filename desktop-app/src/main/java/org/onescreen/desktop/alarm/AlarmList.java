package org.onescreen.desktop.alarm;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// The alarms as single lines, for the foot of the one screen.
final class AlarmList extends ListView<AlarmLine> {
  private static final int DOUBLE = 2;

  AlarmList(AlarmWords words, Consumer<AlarmLine> go) {
    getStyleClass().add("alarm-list");
    setCellFactory(list -> new AlarmRow(words));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
            go.accept(getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == DOUBLE
              && getSelectionModel().getSelectedItem() != null) {
            go.accept(getSelectionModel().getSelectedItem());
          }
        });
  }

  void show(OpenAlarms alarms) {
    if (!getItems().equals(alarms.newest())) {
      UUID chosen = Selected.id(getSelectionModel().getSelectedItem());
      getItems().setAll(alarms.newest());
      Selected.again(getItems(), chosen, getSelectionModel()::select);
    }
  }
}
