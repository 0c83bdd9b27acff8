package org.onescreen.desktop.video.decode;

/// Keeps a stream at its newest frame: says which frames are not worth drawing and when whole
/// groups must be left out.
///
/// A read that had to wait for the network proves that nothing is queued. When no read has waited
/// for a second, or when frames come ever later against their own clock, the player is behind:
/// everything up to the next key frame is dropped. Times in nanoseconds.
final class LiveEdge {
  private static final long MILLI = 1_000_000;
  private static final long WAITED = 3 * MILLI / 2;
  private static final long BEHIND_AFTER = 1_000 * MILLI;
  private static final long LATE_AFTER = 1_500 * MILLI;
  private static final long JUMP = 10_000 * MILLI;

  /// Several frames that follow each other faster than any camera sends them come out of a queue;
  /// two are only a late thread.
  private static final long QUEUED_SPACING = 12 * MILLI;

  private static final int QUEUED_READS = 4;

  private long atEdge;
  private long lastDrawn = Long.MIN_VALUE / 2;
  private long shortest = Long.MAX_VALUE / 2;
  private long delay;
  private int readsWithoutWait;

  LiveEdge(long now) {
    this.atEdge = now;
  }

  /// A packet was read: how long the read took, and the packet's own time or a negative one.
  void read(long took, long now, long presentation) {
    if (took > WAITED) {
      atEdge = now;
      readsWithoutWait = 0;
    } else {
      readsWithoutWait++;
    }
    if (presentation < 0) {
      return;
    }
    long transit = now - presentation;
    if (Math.abs(transit - shortest) > JUMP) {
      shortest = transit;
    }
    shortest = Math.min(shortest, transit);
    delay = transit - shortest;
  }

  /// How much later than at its best the newest packet came, in nanoseconds.
  long delay() {
    return delay;
  }

  boolean behind(long now) {
    return now - atEdge > BEHIND_AFTER || delay > LATE_AFTER;
  }

  /// A jump to a key frame was made: measure anew from here.
  void jumped(long now) {
    atEdge = now;
    shortest = Long.MAX_VALUE / 2;
    delay = 0;
  }

  /// Whether a frame decoded now should be drawn.
  boolean draw(long now) {
    if (readsWithoutWait >= QUEUED_READS && now - lastDrawn < QUEUED_SPACING) {
      return false;
    }
    lastDrawn = now;
    return true;
  }
}
