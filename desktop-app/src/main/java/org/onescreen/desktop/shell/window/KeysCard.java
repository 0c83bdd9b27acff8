package org.onescreen.desktop.shell.window;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;

/// All keys on one card.
final class KeysCard extends VBox {
  KeysCard(Texts texts, List<Command> commands) {
    getStyleClass().addAll("card", "keys-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setFocusTraversable(true);
    Label title = new Label(texts.get("shell.keys.title"));
    title.getStyleClass().add("card-title");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-grid");
    ColumnConstraints keys = new ColumnConstraints();
    keys.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().add(keys);
    int row = 0;
    for (Command command : commands) {
      if (!command.key().isEmpty()) {
        Label key = new Label(command.key());
        key.getStyleClass().add("key-chip");
        grid.addRow(row++, key, new Label(command.title()));
      }
    }
    Label escape = new Label(texts.get("shell.key.escape"));
    escape.getStyleClass().add("key-chip");
    grid.addRow(row, escape, new Label(texts.get("shell.keys.back")));
    getChildren().addAll(title, grid);
  }
}
