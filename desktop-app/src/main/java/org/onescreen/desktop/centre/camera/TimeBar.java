package org.onescreen.desktop.centre.camera;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.IntBinaryOperator;

/// The strip of dark and light blocks at the foot of every simulated picture. It says when the
/// picture was taken, so that a program that looks at pixels can tell how old they are and whether
/// one was left out.
///
/// 32 blocks: light, dark, 28 bits of the tick in Gray code (one block changes a frame), and two
/// check bits.
public final class TimeBar {
  private static final int BLOCKS = 32;
  private static final int BITS = 28;
  private static final long PERIOD = 1L << BITS;
  private static final int DARK = 44;
  private static final int LIGHT = 168;

  private TimeBar() {}

  static int height(int pictureHeight) {
    return pictureHeight / 48 & -2;
  }

  static void draw(Picture on, long tick) {
    long code = code(tick);
    int top = on.height - height(on.height);
    for (int block = 0; block < BLOCKS; block++) {
      int left = block * on.width / BLOCKS;
      int right = (block + 1) * on.width / BLOCKS;
      byte level = (byte) (((code >> (BLOCKS - 1 - block)) & 1) == 1 ? LIGHT : DARK);
      for (int y = top; y < on.height; y++) {
        Arrays.fill(on.luma, y * on.width + left, y * on.width + right, level);
      }
    }
  }

  /// Reads the tick out of BGRA pixels, near the instant `nowMillis`; empty where no bar can be
  /// read.
  public static OptionalLong read(
      ByteBuffer pixels, int width, int height, int stride, long nowMillis) {
    return read((x, y) -> pixels.get(y * stride + x * 4 + 1) << 8, width, height, nowMillis);
  }

  /// The same out of any picture.
  ///
  /// @param argb a pixel by its x and y
  public static OptionalLong read(IntBinaryOperator argb, int width, int height, long nowMillis) {
    int y = height - 1 - Math.max(0, height / 48 / 2);
    long code = 0;
    for (int block = 0; block < BLOCKS; block++) {
      int x = (2 * block + 1) * width / (2 * BLOCKS);
      int green = argb.applyAsInt(x, y) >> 8 & 0xff;
      code = (code << 1) | (green > (DARK + LIGHT) / 2 ? 1 : 0);
    }
    long gray = (code >> 2) & (PERIOD - 1);
    long low = fromGray(gray);
    if (code(low) != code) {
      return OptionalLong.empty();
    }
    long now = nowMillis / Quality.TICK_MILLIS;
    long tick = now - Math.floorMod(now - low + PERIOD / 2, PERIOD) + PERIOD / 2;
    return OptionalLong.of(tick);
  }

  /// When the picture of this tick was taken, in epoch milliseconds.
  public static long millis(long tick) {
    return tick * Quality.TICK_MILLIS;
  }

  private static long code(long tick) {
    long low = tick & (PERIOD - 1);
    long gray = low ^ (low >> 1);
    return (0b10L << 30) | (gray << 2) | (low % 3);
  }

  private static long fromGray(long gray) {
    long value = gray;
    for (int shift = 1; shift < BITS; shift <<= 1) {
      value ^= value >> shift;
    }
    return value;
  }
}
