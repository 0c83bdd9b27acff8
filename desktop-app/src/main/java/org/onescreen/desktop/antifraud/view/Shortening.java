package org.onescreen.desktop.antifraud.view;

import javafx.scene.text.Text;

/// Bare text where there is too little room: as much of it as fits, and an ellipsis. On the FX
/// thread.
public final class Shortening {
  private static final String MORE = "...";

  private Shortening() {}

  /// @param whole what is shown where there is room
  /// @param width the room, in pixels
  public static void show(Text text, String whole, double width) {
    if (fits(text, whole, width)) {
      return;
    }
    int fitting = 0;
    int tooLong = whole.length();
    while (tooLong - fitting > 1) {
      int middle = (fitting + tooLong) >>> 1;
      if (fits(text, cut(whole, middle), width)) {
        fitting = middle;
      } else {
        tooLong = middle;
      }
    }
    text.setText(cut(whole, fitting));
  }

  private static boolean fits(Text text, String shown, double width) {
    if (!text.getText().equals(shown)) {
      text.setText(shown);
    }
    return text.getLayoutBounds().getWidth() <= width;
  }

  /// Never through the middle of a character of two units.
  private static String cut(String whole, int length) {
    boolean split = length > 0 && Character.isHighSurrogate(whole.charAt(length - 1));
    return whole.substring(0, split ? length - 1 : length).stripTrailing() + MORE;
  }
}
