package org.onescreen.desktop.map.raster;

/// Sets characters on a plate, each at a whole pixel so that all copies of one look alike.
final class Letterer {
  private final Plate plate;

  Letterer(Plate plate) {
    this.plate = plate;
  }

  /// @param paint premultiplied
  void write(Typeface face, String text, double x, double y, int paint, boolean halo) {
    double pen = x;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      Glyph glyph = face.glyph(text.codePointAt(i));
      if (glyph.width() > 0) {
        set(glyph, (int) Math.round(pen), (int) Math.round(y), paint, halo);
      }
      pen += glyph.advance();
    }
  }

  private void set(Glyph glyph, int x, int y, int paint, boolean halo) {
    int grown = halo ? Glyph.GROWN : 0;
    byte[] mask = halo ? glyph.halo() : glyph.mask();
    int wide = glyph.width() + 2 * grown;
    int high = glyph.height() + 2 * grown;
    int left = x + glyph.left() - grown;
    int top = y + glyph.top() - grown;
    int[] pixels = plate.pixels();
    for (int row = Math.max(0, -top); row < high && top + row < plate.height(); row++) {
      for (int column = Math.max(0, -left);
          column < wide && left + column < plate.width();
          column++) {
        int covered = mask[row * wide + column] & 0xff;
        if (covered > 0) {
          int at = (top + row) * plate.width() + left + column;
          pixels[at] = Blend.over(pixels[at], Blend.scaled(paint, covered));
        }
      }
    }
  }
}
