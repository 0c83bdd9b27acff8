package org.onescreen.desktop.cache.body;

import java.io.ByteArrayOutputStream;

/// Small numbers in few bytes, seven bits a byte, the low ones first; between them raw bytes.
final class Varints {
  private static final int BITS = 7;
  private static final int MORE = 0x80;
  private static final int LONGEST = 28;

  private final byte[] bytes;
  private int at;

  Varints(byte[] bytes) {
    this.bytes = bytes;
  }

  static void write(int number, ByteArrayOutputStream to) {
    int left = number;
    while (left >= MORE) {
      to.write(left | MORE);
      left >>>= BITS;
    }
    to.write(left);
  }

  boolean more() {
    return at < bytes.length;
  }

  int left() {
    return bytes.length - at;
  }

  /// @throws IllegalArgumentException where no number stands
  int next() {
    int number = 0;
    for (int shift = 0; shift <= LONGEST && more(); shift += BITS) {
      byte next = bytes[at++];
      number |= (next & (MORE - 1)) << shift;
      if ((next & MORE) == 0 && number >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("no number");
  }

  void copy(int length, ByteArrayOutputStream to) {
    to.write(bytes, at, length);
    at += length;
  }
}
