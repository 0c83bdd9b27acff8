package org.onescreen.desktop.centre.camera;

/// The two streams that a camera offers, like most real ones.
///
/// Time is counted in ticks of 1/25 s since 1970, so that the same instant has the same number in
/// every stream.
public enum Quality {
  /// The whole picture: 4CIF at 25 frames a second.
  MAIN(704, 576, 1, 700_000),
  /// For small tiles: CIF at 12.5 frames a second.
  SUB(352, 288, 2, 160_000);

  static final int TICKS_PER_SECOND = 25;
  static final int TICK_MILLIS = 1000 / TICKS_PER_SECOND;
  private static final int KEY_FRAME_SECONDS = 2;

  private final int width;
  private final int height;
  private final int ticksPerFrame;
  private final int bitsPerSecond;

  Quality(int width, int height, int ticksPerFrame, int bitsPerSecond) {
    this.width = width;
    this.height = height;
    this.ticksPerFrame = ticksPerFrame;
    this.bitsPerSecond = bitsPerSecond;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public double framesPerSecond() {
    return (double) TICKS_PER_SECOND / ticksPerFrame;
  }

  int ticksPerFrame() {
    return ticksPerFrame;
  }

  int bitsPerSecond() {
    return bitsPerSecond;
  }

  /// Frames from one key frame to the next: what a new viewer waits for is never older than two
  /// seconds.
  int keyFrameInterval() {
    return KEY_FRAME_SECONDS * TICKS_PER_SECOND / ticksPerFrame;
  }
}
