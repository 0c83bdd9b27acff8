package org.onescreen.desktop.mediation.board;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.onescreen.desktop.mediation.card.Stage;

/// What the right button offers on a card: what its keys do.
record BoardMenu(BoardBody board) {
  void fill(ContextMenu menu) {
    List<UUID> meant = board.selection().meant();
    Menu move = new Menu(text("board.menu.move"));
    for (Stage stage : Stage.values()) {
      move.getItems().add(item(board.words().stage(stage), () -> board.moves().move(meant, stage)));
    }
    menu.getItems()
        .setAll(
            item(text("board.menu.open"), () -> meant.stream().findFirst().ifPresent(board::open)),
            move,
            item(text("board.menu.map"), board::showOnMap),
            new SeparatorMenuItem(),
            item(text("board.menu.undo"), board.moves()::undo));
  }

  private String text(String key) {
    return board.words().texts().get(key);
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
