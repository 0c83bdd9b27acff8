package org.onescreen.desktop.video.decode;

/// Slows a recording, which can be read at once, down to its own clock, or to a multiple of it.
/// Nanoseconds.
final class Recording {
  private static final long LONGEST_WAIT = 2_000_000_000L;
  private long offset = Long.MIN_VALUE;
  private double speed = 1;

  void await(long presentation, FrameSink sink) {
    if (presentation < 0) {
      return;
    }
    long now = System.nanoTime();
    double wanted = sink.speed();
    if (wanted != speed) {
      speed = wanted;
      offset = Long.MIN_VALUE;
    }
    long due = (long) (presentation / speed);
    if (offset == Long.MIN_VALUE || Math.abs(offset + due - now) > LONGEST_WAIT) {
      offset = now - due;
    }
    while (sink.wanted() && System.nanoTime() < offset + due) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
