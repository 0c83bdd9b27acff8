package org.onescreen.desktop.map.raster;

/// Arithmetic of premultiplied ARGB in one `int`.
final class Blend {
  private static final int MOST = 255;
  private static final int EVEN = 0x00ff00ff;
  private static final int CARRY = 0x00010001;

  private Blend() {}

  /// @param argb not premultiplied
  /// @param alpha 0 to 1, on top of the colour's own
  static int premultiplied(int argb, double alpha) {
    int a = (int) Math.round((argb >>> 24) * Math.clamp(alpha, 0, 1));
    return scaled(0xff000000 | argb, a);
  }

  /// @param by 0 to 255
  static int scaled(int pixel, int by) {
    int even = (pixel & EVEN) * by + 0x00800080;
    int odd = (pixel >>> 8 & EVEN) * by + 0x00800080;
    even = (even + (even >>> 8 & EVEN)) >>> 8 & EVEN;
    odd = odd + (odd >>> 8 & EVEN) & ~EVEN;
    return even | odd;
  }

  static int over(int below, int above) {
    int alpha = above >>> 24;
    return alpha == MOST ? above : plus(above, scaled(below, MOST - alpha));
  }

  /// The sum, each channel at most 255: what lies side by side in one pixel.
  static int plus(int one, int other) {
    int even = (one & EVEN) + (other & EVEN);
    int odd = (one >>> 8 & EVEN) + (other >>> 8 & EVEN);
    even |= ((even >>> 8) & CARRY) * MOST;
    odd |= ((odd >>> 8) & CARRY) * MOST;
    return (even & EVEN) | ((odd & EVEN) << 8);
  }
}
