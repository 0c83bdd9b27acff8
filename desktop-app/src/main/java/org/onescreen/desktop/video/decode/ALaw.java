package org.onescreen.desktop.video.decode;

/// G.711 A-law: sixteen bits of a sample in eight, as telephones and the loudspeakers of GB/T 28181
/// have it.
final class ALaw {
  /// Samples of a second.
  static final int RATE = 8_000;

  static final byte SILENCE = of((short) 0);

  private static final int POSITIVE = 0xD5;
  private static final int NEGATIVE = 0x55;

  private ALaw() {}

  /// Thirteen bits count: a sign, three of how loud it is, and the first four that follow.
  static byte of(short sample) {
    int value = sample >> 3;
    int magnitude = value < 0 ? ~value : value;
    int segment = Math.max(0, 27 - Integer.numberOfLeadingZeros(magnitude));
    int steps = (magnitude >> Math.max(1, segment)) & 0xF;
    return (byte) ((segment << 4 | steps) ^ (value < 0 ? NEGATIVE : POSITIVE));
  }
}
