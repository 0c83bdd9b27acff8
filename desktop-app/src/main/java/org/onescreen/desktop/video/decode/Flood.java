package org.onescreen.desktop.video.decode;

/// Holds a stream back that sends more than any camera does: it is read no faster than this, so
/// that the rest waits at its server, and of more pictures than a camera takes only some are
/// decoded. One thread; times in nanoseconds.
final class Flood {
  private static final long WINDOW = 1_000_000_000;

  /// 160 megabits a second; a camera of 8K sends half of it.
  private static final long MOST_BYTES = 20_000_000;

  /// A viewer who joins is sent the group that is under way at once: up to four seconds of it.
  private static final int MOST_PICTURES = 150;

  private static final long NANOS_PER_MILLI = 1_000_000;

  private long begun;
  private long bytes;
  private int pictures;

  Flood(long now) {
    begun = now;
  }

  /// A packet was read.
  ///
  /// @return how many milliseconds to wait before the next
  long read(int size, long now) {
    if (now - begun >= WINDOW) {
      begun = now;
      bytes = 0;
      pictures = 0;
    }
    bytes += size;
    return bytes > MOST_BYTES ? (begun + WINDOW - now) / NANOS_PER_MILLI + 1 : 0;
  }

  /// Whether one more picture may be decoded now.
  boolean takesPicture() {
    return ++pictures <= MOST_PICTURES;
  }
}
