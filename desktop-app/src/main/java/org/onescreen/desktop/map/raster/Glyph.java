package org.onescreen.desktop.map.raster;

/// One character as a mask.
///
/// @param advance how far the next one stands, in pixels
/// @param left where the mask begins, from the pen
/// @param top where it begins, from the top of the line
/// @param mask how much of each pixel is covered
/// @param halo the same, grown on every side by [#GROWN] pixels
@SuppressWarnings("ArrayRecordComponent") // drawn from, never compared
public record Glyph(
    double advance, int left, int top, int width, int height, byte[] mask, byte[] halo) {
  /// How much wider a halo's mask is on each side.
  static final int GROWN = 2;

  private static final int INKED = 100;

  /// Where the middle of its ink lies below the top of the line, in pixels.
  double middle() {
    int first = -1;
    int last = -1;
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        if ((mask[row * width + column] & 0xff) > INKED) {
          first = first < 0 ? row : first;
          last = row;
        }
      }
    }
    return top + (first + last + 1) / 2.0;
  }

  /// A character that leaves no ink.
  public static Glyph blank(double advance) {
    return new Glyph(advance, 0, 0, 0, 0, new byte[0], new byte[0]);
  }
}
