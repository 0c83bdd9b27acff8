package org.onescreen.desktop.shell.theme;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

/// Can this machine draw Chinese? A font that cannot draws the same empty box for every character,
/// so two different characters that look alike tell. Asking for font names would miss fonts nobody
/// has thought of.
public final class ChineseFont {
  private static final String ONE = "\u6cbb";
  private static final String OTHER = "\u5c4f";
  private static final int SIZE = 32;

  private ChineseFont() {}

  /// Whether a family is installed that is known to hold Chinese: drawing it would only take time.
  /// Any thread, once the toolkit is up.
  public static boolean known() {
    return FontFamily.known().isPresent();
  }

  /// Whether whatever is installed draws Chinese. FX thread only.
  public static boolean drawable() {
    PixelReader one = drawn(ONE).getPixelReader();
    PixelReader other = drawn(OTHER).getPixelReader();
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        if (one.getArgb(x, y) != other.getArgb(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  private static WritableImage drawn(String character) {
    Text text = new Text(character);
    text.setTextOrigin(VPos.TOP);
    Scene scene = new Scene(new Group(text), SIZE, SIZE);
    return scene.snapshot(new WritableImage(SIZE, SIZE));
  }
}
