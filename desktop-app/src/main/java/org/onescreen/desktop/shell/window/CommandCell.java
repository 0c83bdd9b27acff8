package org.onescreen.desktop.shell.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A command and its key.
final class CommandCell extends ListCell<Command> {
  private final Label title = new Label();
  private final Label key = new Label();
  private final HBox row;

  CommandCell() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    key.getStyleClass().add("key-chip");
    row = new HBox(title, gap, key);
    row.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable Command command, boolean empty) {
    super.updateItem(command, empty);
    if (empty || command == null) {
      setGraphic(null);
      return;
    }
    title.setText(command.title());
    key.setText(command.key());
    key.setVisible(!command.key().isEmpty());
    setGraphic(row);
  }
}
