package org.onescreen.desktop.centre.http;

import java.io.InterruptedIOException;
import java.time.Duration;

/// By the computer's own clock.
final class RealLine implements PacedStream.Line {
  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public void waitUntil(long nanos) throws InterruptedIOException {
    long left = nanos - System.nanoTime();
    if (left <= 0) {
      return;
    }
    try {
      Thread.sleep(Duration.ofNanos(left));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the centre ends");
    }
  }
}
