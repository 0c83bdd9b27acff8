package org.onescreen.desktop.mediation.casefile;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab go on to the next field out of a text of several lines, as it does out of all others.
public final class TabsOn {
  private TabsOn() {}

  public static void from(TextArea text) {
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            // What the text area itself takes for "go on".
            text.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    KeyCode.TAB,
                    event.isShiftDown(),
                    true,
                    false,
                    false));
            event.consume();
          }
        });
  }
}
