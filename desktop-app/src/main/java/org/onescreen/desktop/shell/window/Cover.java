package org.onescreen.desktop.shell.window;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The layer over the whole window. While it is down, what is under it is not drawn, and no key and
/// no click reaches it; it goes on all the same, so that it is up to date at once when the cover
/// lifts.
final class Cover extends StackPane {
  private final List<Node> under;
  private @Nullable Node focusBefore;

  Cover(Node... under) {
    this.under = List.of(under);
    setVisible(false);
  }

  boolean isDown() {
    return isVisible();
  }

  void lower(Node content) {
    if (!isDown()) {
      focusBefore = getScene().getFocusOwner();
    }
    hidePopups();
    under.forEach(node -> node.setVisible(false));
    getChildren().setAll(content);
    setVisible(true);
  }

  /// Lists and hints that hang open are windows of their own.
  static void hidePopups() {
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
  }

  void lift() {
    getChildren().clear();
    setVisible(false);
    under.forEach(node -> node.setVisible(true));
    if (focusBefore != null && Objects.equals(focusBefore.getScene(), getScene())) {
      focusBefore.requestFocus();
    }
    focusBefore = null;
  }
}
