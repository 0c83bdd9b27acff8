package org.onescreen.desktop.shell.window;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.theme.Motion;

/// A layer for one card over the screen. A click beside the card, or Esc, puts it away and gives
/// the focus back to where it was.
final class Overlay extends StackPane {
  private final Region scrim = new Region();
  private @Nullable Node card;
  private @Nullable Node focusBefore;
  private Runnable onHidden = () -> {};

  Overlay() {
    scrim.getStyleClass().add("scrim");
    scrim.setOnMousePressed(event -> hide());
    setVisible(false);
  }

  boolean showing() {
    return card != null;
  }

  /// @param then called when the card has gone, for what it listened to
  void show(Node newCard, Pos where, Node focus, Runnable then) {
    hide();
    focusBefore = getScene().getFocusOwner();
    card = newCard;
    onHidden = then;
    StackPane.setAlignment(newCard, where);
    getChildren().setAll(scrim, newCard);
    setVisible(true);
    focus.requestFocus();
    Motion.appear(newCard, getScene());
  }

  void hide() {
    if (card == null) {
      return;
    }
    card = null;
    getChildren().clear();
    setVisible(false);
    Runnable then = onHidden;
    onHidden = () -> {};
    then.run();
    if (focusBefore != null && Objects.equals(focusBefore.getScene(), getScene())) {
      focusBefore.requestFocus();
    }
    focusBefore = null;
  }
}
