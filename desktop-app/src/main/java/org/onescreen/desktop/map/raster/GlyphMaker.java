package org.onescreen.desktop.map.raster;

import java.util.function.Consumer;

/// Makes masks of outlines. Used by one thread.
public final class GlyphMaker {
  private static final int MARGIN = 1;

  /// @param outline draws the character, its pen at 0 and the top of its line at 0
  /// @param right the widest that it may be, in pixels
  /// @param bottom the highest
  /// @param spread how far its halo reaches, in pixels
  public Glyph make(
      double advance, int right, int bottom, double spread, Consumer<? super Pen> outline) {
    Plate plate = Plate.of(right + 2 * MARGIN + 2, bottom + 2 * MARGIN + 2);
    Pen pen = new Pen(plate);
    pen.move(MARGIN, MARGIN);
    pen.begin();
    outline.accept(pen);
    pen.fill(0xffffffff);
    int width = plate.width();
    int height = plate.height();
    byte[] mask = new byte[width * height];
    boolean inked = false;
    for (int i = 0; i < mask.length; i++) {
      mask[i] = (byte) (plate.pixels()[i] >>> 24);
      inked |= mask[i] != 0;
    }
    return inked
        ? new Glyph(
            advance, -MARGIN, -MARGIN, width, height, mask, halo(mask, width, height, spread))
        : Glyph.blank(advance);
  }

  private static byte[] halo(byte[] mask, int width, int height, double spread) {
    int wide = width + 2 * Glyph.GROWN;
    byte[] halo = new byte[wide * (height + 2 * Glyph.GROWN)];
    for (int dy = -Glyph.GROWN; dy <= Glyph.GROWN; dy++) {
      for (int dx = -Glyph.GROWN; dx <= Glyph.GROWN; dx++) {
        double share = Math.clamp(spread + 0.5 - Math.hypot(dx, dy) + 0.25, 0, 1);
        if (share > 0) {
          grow(mask, width, height, halo, dx + Glyph.GROWN, dy + Glyph.GROWN, share);
        }
      }
    }
    return halo;
  }

  private static void grow(
      byte[] mask, int width, int height, byte[] halo, int dx, int dy, double share) {
    int wide = width + 2 * Glyph.GROWN;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = (y + dy) * wide + x + dx;
        int value = (int) ((mask[y * width + x] & 0xff) * share);
        if (value > (halo[at] & 0xff)) {
          halo[at] = (byte) value;
        }
      }
    }
  }
}
