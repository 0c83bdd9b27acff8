package org.onescreen.desktop.map.raster;

import java.util.Arrays;

/// Pixels as premultiplied ARGB, row by row. Used by one thread at a time.
///
/// @param pixels `width` × `height` of them
@SuppressWarnings("ArrayRecordComponent") // drawn on, never compared
public record Plate(int width, int height, int[] pixels) {
  private static final int OPAQUE = 255;

  public Plate {
    if (width < 1 || height < 1 || pixels.length != width * height) {
      throw new IllegalArgumentException(
          width + " × " + height + " is not " + pixels.length + " pixels");
    }
  }

  public static Plate of(int width, int height) {
    return new Plate(width, height, new int[width * height]);
  }

  /// Makes everything transparent.
  public void clear() {
    Arrays.fill(pixels, 0);
  }

  /// Lays a colour under everything.
  ///
  /// @param argb not premultiplied
  public void under(int argb) {
    int ground = Blend.premultiplied(argb, 1);
    for (int i = 0; i < pixels.length; i++) {
      int left = OPAQUE - (pixels[i] >>> 24);
      if (left > 0) {
        pixels[i] = Blend.plus(pixels[i], Blend.scaled(ground, left));
      }
    }
  }
}
