package org.onescreen.desktop.map.raster;

import java.util.function.DoubleUnaryOperator;

/// Lays pictures under what a [Plate] shows already, stretched to where they belong. Used by one
/// thread.
public final class Underlay {
  private static final int ONE = 256;
  private static final int OPAQUE = 255;

  private final Plate plate;
  private final int strength;
  private final int ground;

  /// @param strength how strong pictures are, 0 to 1
  /// @param ground what they fade to, ARGB, not premultiplied
  public Underlay(Plate plate, double strength, int ground) {
    this.plate = plate;
    this.strength = (int) Math.round(OPAQUE * Math.clamp(strength, 0, 1));
    this.ground = Blend.premultiplied(0xff000000 | ground, 1 - Math.clamp(strength, 0, 1));
  }

  /// Where a picture lies, or which part of it is shown, in pixels of the plate.
  public record Place(double left, double top, double right, double bottom) {}

  /// @param place of the whole picture
  /// @param part of it that is shown
  /// @param down how far down the picture (0 to 1) something stands that stands so far down its
  ///   place; the identity where both are of one projection
  public void lay(Plate picture, Place place, Place part, DoubleUnaryOperator down) {
    // A pixel more to the right and below: what is there already stays, and no seam is left.
    int fromX = Math.max(0, (int) Math.floor(part.left()));
    int toX = Math.min(plate.width(), (int) Math.ceil(part.right()) + 1);
    int fromY = Math.max(0, (int) Math.floor(part.top()));
    int toY = Math.min(plate.height(), (int) Math.ceil(part.bottom()) + 1);
    if (fromX >= toX || fromY >= toY) {
      return;
    }
    int[] across = new int[toX - fromX];
    double perPixel = picture.width() / (place.right() - place.left());
    for (int x = fromX; x < toX; x++) {
      across[x - fromX] = fixed((x + 0.5 - place.left()) * perPixel, picture.width());
    }
    for (int y = fromY; y < toY; y++) {
      double share = (y + 0.5 - place.top()) / (place.bottom() - place.top());
      int v = fixed(down.applyAsDouble(share) * picture.height(), picture.height());
      row(picture, across, v, y * plate.width() + fromX);
    }
  }

  /// A place between the middles of two pixels, in 1/256.
  private static int fixed(double at, int size) {
    return (int) Math.clamp(Math.round((at - 0.5) * ONE), 0, (size - 1L) * ONE);
  }

  private void row(Plate picture, int[] across, int v, int to) {
    int[] source = picture.pixels();
    int[] target = plate.pixels();
    int width = picture.width();
    int upper = (v >> 8) * width;
    int lower = Math.min(v / ONE + 1, picture.height() - 1) * width;
    int down = v & (ONE - 1);
    for (int i = 0; i < across.length; i++) {
      int below = target[to + i];
      int left = OPAQUE - (below >>> 24);
      if (left > 0) {
        int u = across[i];
        int x = u >> 8;
        int next = Math.min(x + 1, width - 1);
        int along = u & (ONE - 1);
        int pixel =
            between(
                between(source[upper + x], source[upper + next], along),
                between(source[lower + x], source[lower + next], along),
                down);
        target[to + i] = Blend.plus(below, Blend.scaled(faded(pixel), left));
      }
    }
  }

  private int faded(int pixel) {
    return strength == OPAQUE
        ? pixel
        : Blend.plus(Blend.scaled(pixel, strength), Blend.scaled(ground, pixel >>> 24));
  }

  /// @param share of the second, of 256
  private static int between(int one, int other, int share) {
    if (one == other || share == 0) {
      return one;
    }
    int even =
        ((one & 0x00ff00ff) * (ONE - share) + (other & 0x00ff00ff) * share) >>> 8 & 0x00ff00ff;
    int odd =
        (one >>> 8 & 0x00ff00ff) * (ONE - share) + (other >>> 8 & 0x00ff00ff) * share & 0xff00ff00;
    return even | odd;
  }
}
