package org.onescreen.desktop.mediation.board;

import javafx.geometry.VPos;
import javafx.scene.text.Text;
import org.onescreen.desktop.shell.Shortening;

/// Words on a card. Not a label: a label is a control with a skin of its own, and a full board has
/// some six hundred of these.
final class CardText extends Text {
  private String whole = "";

  CardText(String style) {
    getStyleClass().add(style);
    setTextOrigin(VPos.CENTER);
    setManaged(false);
  }

  void say(String words) {
    whole = words;
    setVisible(!words.isEmpty());
  }

  /// How wide all of it is.
  double wanted() {
    if (!isVisible()) {
      return 0;
    }
    setText(whole);
    return getLayoutBounds().getWidth();
  }

  /// Lays it at `left`, its end cut where it is wider than `room`.
  ///
  /// @param middle of its line
  void lay(double left, double middle, double room) {
    if (isVisible()) {
      Shortening.show(this, whole, room);
    }
    setX(left);
    setY(middle);
  }
}
