package org.onescreen.desktop.centre.camera;

import java.awt.image.BufferedImage;

/// A thing that is drawn over a picture: pixels with how much they cover.
final class Sprite {
  private final Picture picture;
  private final byte[] cover;

  Sprite(BufferedImage image) {
    picture = Picture.of(image);
    cover = new byte[picture.width * picture.height];
    for (int y = 0; y < picture.height; y++) {
      for (int x = 0; x < picture.width; x++) {
        cover[y * picture.width + x] = (byte) (image.getRGB(x, y) >>> 24);
      }
    }
  }

  int width() {
    return picture.width;
  }

  int height() {
    return picture.height;
  }

  /// Draws with the upper left corner at an even pixel near `left`, `top`; what lies outside is cut
  /// off.
  void draw(Picture on, int left, int top) {
    int x0 = left & -2;
    int y0 = top & -2;
    for (int y = Math.max(0, -y0); y < Math.min(picture.height, on.height - y0); y++) {
      for (int x = Math.max(0, -x0); x < Math.min(picture.width, on.width - x0); x++) {
        int own = y * picture.width + x;
        int covers = cover[own] & 0xff;
        if (covers != 0) {
          int at = (y0 + y) * on.width + x0 + x;
          on.luma[at] = mix(on.luma[at], picture.luma[own], covers);
          if (((x | y) & 1) == 0) {
            colour(on, (y0 + y) / 2 * (on.width / 2) + (x0 + x) / 2, x, y, covers);
          }
        }
      }
    }
  }

  private void colour(Picture on, int at, int x, int y, int covers) {
    int own = y / 2 * (picture.width / 2) + x / 2;
    on.blue[at] = mix(on.blue[at], picture.blue[own], covers);
    on.red[at] = mix(on.red[at], picture.red[own], covers);
  }

  private static byte mix(byte under, byte over, int covers) {
    return (byte) (((over & 0xff) * covers + (under & 0xff) * (255 - covers) + 127) / 255);
  }
}
