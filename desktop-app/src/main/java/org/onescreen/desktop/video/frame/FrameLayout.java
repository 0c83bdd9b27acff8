package org.onescreen.desktop.video.frame;

/// Where things lie in a tile's part of the mapped file: one page of header, then three frame
/// buffers.
///
/// Lines are padded to 64 bytes, because the scalers write whole vectors.
public record FrameLayout(int width, int height) {
  static final int BUFFERS = 3;
  static final int PAGE = 4096;
  private static final int LONGEST_SIDE = 8192;

  static final long SEQUENCE = 0;
  static final long STATE = 8;
  static final long ATTEMPT = 12;
  static final long RETRY_AT = 16;
  static final long LAST_FRAME_AT = 24;
  static final long DECODED = 32;
  static final long DROPPED = 40;
  static final long SOURCE_WIDTH = 48;
  static final long SOURCE_HEIGHT = 52;
  static final long WIDTH = 56;
  static final long HEIGHT = 60;
  static final long STRIDE = 64;
  static final long ATTACHED = 68;
  static final long FIRST_SEQUENCE = 72;
  static final long FRAME_TIMES = 80;
  static final long BYTES = 104;
  static final long DELAY = 112;

  public FrameLayout {
    if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
      throw new IllegalArgumentException("a tile of " + width + "x" + height + " pixels");
    }
  }

  /// Bytes from one line to the next; at least `4 * width`.
  public int stride() {
    return (width * 4 + 63) & -64;
  }

  public int bufferBytes() {
    return (stride() * height + 63) & -64;
  }

  /// Bytes of the whole part, in whole pages.
  public long bytes() {
    return (PAGE + (long) BUFFERS * bufferBytes() + PAGE - 1) & -PAGE;
  }

  long bufferAt(int index) {
    return PAGE + (long) index * bufferBytes();
  }
}
