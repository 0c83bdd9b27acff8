package org.onescreen.desktop.map;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.ToolId;

/// The open work of one area, one line each: a click or the return key goes to where it is worked
/// on.
final class AreaWork extends ListView<Mark> {
  private static final double ROW = 26;
  private static final int ROWS = 7;

  private final ToolId tool;

  AreaWork(MapCanvas map, MapWords words, ToolId tool, Navigator navigator) {
    this.tool = tool;
    getStyleClass().add("map-card-work");
    setFixedCellSize(ROW);
    setCellFactory(_ -> new MarkCell(map, words));
    addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> open(navigator));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(navigator);
            event.consume();
          }
        });
  }

  ToolId tool() {
    return tool;
  }

  /// What is the same stays where it is under somebody's eyes.
  void show(List<? extends Mark> marks) {
    if (!getItems().equals(marks)) {
      getItems().setAll(marks);
      setPrefHeight(Math.min(ROWS, marks.size()) * ROW + 4);
    }
  }

  private void open(Navigator navigator) {
    Mark mark = getSelectionModel().getSelectedItem();
    if (mark != null) {
      navigator.showRecord(tool, mark.id());
    }
  }

  private static final class MarkCell extends ListCell<Mark> {
    private final MapCanvas map;
    private final MapWords words;

    MarkCell(MapCanvas map, MapWords words) {
      this.map = map;
      this.words = words;
      // A long title ends in dots, instead of a bar to move it by.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Mark mark, boolean empty) {
      super.updateItem(mark, empty);
      Node sample = empty || mark == null ? null : new MarkSample(map, MarkLook.of(mark));
      setText(empty || mark == null ? "" : words.name(mark));
      setGraphic(sample);
    }
  }
}
