package org.onescreen.desktop.wall;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.onescreen.desktop.shell.Texts;

/// What can be done to a tile, under the right button; each line says its key. FX thread only.
final class WallMenu {
  private final Texts texts;
  private final ContextMenu menu = new ContextMenu();

  WallMenu(Texts texts, WallGrid grid) {
    this.texts = texts;
    menu.getStyleClass().add("wall-menu");
    grid.setOnContextMenuRequested(
        event -> {
          menu.show(grid, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  /// @param key its text under `wall.menu.KEY`
  void add(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get("wall.menu." + key));
    item.setId("wall-menu-" + key);
    item.setOnAction(_ -> action.run());
    menu.getItems().add(item);
  }

  void separate() {
    menu.getItems().add(new SeparatorMenuItem());
  }

  ContextMenu menu() {
    return menu;
  }
}
