package org.onescreen.desktop.video.decode;

/// Slows a recording, which can be read at once, down to its own clock. Nanoseconds.
final class Recording {
  private static final long LONGEST_WAIT = 2_000_000_000L;
  private long offset = Long.MIN_VALUE;

  void await(long presentation, FrameSink sink) {
    if (presentation < 0) {
      return;
    }
    long now = System.nanoTime();
    if (offset == Long.MIN_VALUE || Math.abs(offset + presentation - now) > LONGEST_WAIT) {
      offset = now - presentation;
    }
    while (sink.wanted() && System.nanoTime() < offset + presentation) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
