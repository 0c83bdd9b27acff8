package org.onescreen.desktop.shell;

import javafx.geometry.Point2D;
import javafx.scene.text.Text;

/// Bare text where there is too little room: as much of it as fits, and what a label shows in the
/// place of the rest; nothing where not even that fits. On the FX thread.
public final class Shortening {
  private static final String MORE = "...";

  private Shortening() {}

  /// @param whole what is shown where there is room
  /// @param room in pixels
  public static void show(Text text, String whole, double room) {
    if (!text.getText().equals(whole)) {
      text.setText(whole);
    }
    if (text.getLayoutBounds().getWidth() > room) {
      // The three dots are never wider than a character is high.
      double end = Math.max(0, room - text.getFont().getSize());
      int fitting = text.hitTest(new Point2D(text.getX() + end, text.getY())).getCharIndex();
      text.setText(cut(whole, fitting));
    }
    if (text.getLayoutBounds().getWidth() > room) {
      text.setText("");
    }
  }

  /// Never through the middle of a character of two units.
  private static String cut(String whole, int length) {
    boolean split = length > 0 && Character.isHighSurrogate(whole.charAt(length - 1));
    return whole.substring(0, split ? length - 1 : length).stripTrailing() + MORE;
  }
}
