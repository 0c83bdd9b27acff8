package org.onescreen.desktop.centre.camera;

/// The checksum of MPEG tables: CRC-32 of polynomial 0x04C11DB7, not reflected.
final class Crc32Mpeg {
  private Crc32Mpeg() {}

  static int of(byte[] bytes, int from, int length) {
    int sum = -1;
    for (int i = from; i < from + length; i++) {
      sum ^= bytes[i] << 24;
      for (int bit = 0; bit < 8; bit++) {
        sum = (sum << 1) ^ (sum < 0 ? 0x04C11DB7 : 0);
      }
    }
    return sum;
  }
}
