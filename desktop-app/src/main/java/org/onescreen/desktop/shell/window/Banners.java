package org.onescreen.desktop.shell.window;

import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Notice;

/// What the desk has to tell, below the strip, until it is put away. A new one takes the place of
/// the oldest once there are three, so that they never hide the screen.
final class Banners extends VBox {
  private static final int MOST = 3;

  private final Texts texts;

  Banners(Texts texts) {
    this.texts = texts;
    getStyleClass().add("banners");
  }

  void add(Notice notice) {
    getChildren().removeIf(node -> node instanceof Banner old && old.says(notice));
    if (getChildren().size() == MOST) {
      getChildren().removeFirst();
    }
    Banner banner = new Banner(texts, notice);
    banner.onPutAway(() -> getChildren().remove(banner));
    getChildren().add(banner);
  }
}
