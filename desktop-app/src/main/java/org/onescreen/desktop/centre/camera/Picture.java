package org.onescreen.desktop.centre.camera;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// A picture as an encoder wants it: brightness for each pixel, colour for each square of four
/// (I420, BT.601, limited range).
final class Picture {
  final int width;
  final int height;
  final byte[] luma;
  final byte[] blue;
  final byte[] red;

  Picture(int width, int height) {
    this.width = width;
    this.height = height;
    this.luma = new byte[width * height];
    this.blue = new byte[width * height / 4];
    this.red = new byte[width * height / 4];
    Arrays.fill(blue, (byte) 128);
    Arrays.fill(red, (byte) 128);
  }

  static Picture of(BufferedImage image) {
    var picture = new Picture(image.getWidth() & -2, image.getHeight() & -2);
    for (int y = 0; y < picture.height; y++) {
      for (int x = 0; x < picture.width; x++) {
        picture.put(x, y, image.getRGB(x, y));
      }
    }
    return picture;
  }

  void put(int x, int y, int rgb) {
    int r = (rgb >> 16) & 0xff;
    int g = (rgb >> 8) & 0xff;
    int b = rgb & 0xff;
    luma[y * width + x] = (byte) (16 + ((66 * r + 129 * g + 25 * b + 128) >> 8));
    if (((x | y) & 1) == 0) {
      int at = (y / 2) * (width / 2) + x / 2;
      blue[at] = (byte) (128 + ((-38 * r - 74 * g + 112 * b + 128) >> 8));
      red[at] = (byte) (128 + ((112 * r - 94 * g - 18 * b + 128) >> 8));
    }
  }

  /// Copies a rectangle from a picture of the same size; its corners are rounded outwards to even
  /// pixels.
  void restore(Picture from, int left, int top, int wide, int high) {
    int x0 = Math.max(0, left & -2);
    int y0 = Math.max(0, top & -2);
    int x1 = Math.min(width, (left + wide + 1) & -2);
    int y1 = Math.min(height, (top + high + 1) & -2);
    if (x1 <= x0) {
      return;
    }
    for (int y = y0; y < y1; y++) {
      System.arraycopy(from.luma, y * width + x0, luma, y * width + x0, x1 - x0);
    }
    for (int y = y0 / 2; y < y1 / 2; y++) {
      int at = y * (width / 2) + x0 / 2;
      System.arraycopy(from.blue, at, blue, at, (x1 - x0) / 2);
      System.arraycopy(from.red, at, red, at, (x1 - x0) / 2);
    }
  }

  void copy(Picture from) {
    restore(from, 0, 0, width, height);
  }
}
