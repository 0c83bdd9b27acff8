package org.onescreen.desktop.tiles;

import java.util.Optional;

/// How large a PNG or JPEG says it is, read from its first bytes: what is something else, or larger
/// than any tile, is never handed to a decoder.
record PictureHead(int width, int height) {
  static final int LARGEST = 1024;

  private static final long PNG = 0x89504e470d0a1a0aL;
  private static final int JPEG = 0xffd8;
  private static final int PNG_SIZE_AT = 16;

  /// Empty where it is no picture that a tile can be.
  static Optional<PictureHead> of(byte[] bytes) {
    if (bytes.length > PNG_SIZE_AT + 8 && number(bytes, 0, 8) == PNG) {
      return sound(number(bytes, PNG_SIZE_AT, 4), number(bytes, PNG_SIZE_AT + 4, 4));
    }
    if (bytes.length > 4 && number(bytes, 0, 2) == JPEG) {
      return jpeg(bytes);
    }
    return Optional.empty();
  }

  /// Walks from segment to segment to the one that begins a frame (SOF).
  private static Optional<PictureHead> jpeg(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
      int marker = bytes[at + 1] & 0xff;
      if (marker == 0xff) {
        at++;
      } else if (isFrame(marker)) {
        return sound(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
      } else {
        at += 2 + (int) number(bytes, at + 2, 2);
      }
    }
    return Optional.empty();
  }

  private static boolean isFrame(int marker) {
    // SOF0 to SOF15 without the tables DHT, JPG and DAC that lie between them.
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static Optional<PictureHead> sound(long width, long height) {
    boolean sound = width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
    return sound ? Optional.of(new PictureHead((int) width, (int) height)) : Optional.empty();
  }

  private static long number(byte[] bytes, int at, int length) {
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = (value << 8) | (bytes[at + i] & 0xff);
    }
    return value;
  }
}
