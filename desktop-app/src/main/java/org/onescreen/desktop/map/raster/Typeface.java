package org.onescreen.desktop.map.raster;

/// The characters of one font in one size.
public interface Typeface {
  /// On the thread that draws.
  Glyph glyph(int codePoint);

  /// How high a line is, in pixels.
  double height();

  /// Where the middle of a digit lies below the top of its line, in pixels.
  default double middle() {
    return glyph('0').middle();
  }

  /// How wide a text is, in pixels.
  default double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += glyph(text.codePointAt(i)).advance();
    }
    return width;
  }
}
