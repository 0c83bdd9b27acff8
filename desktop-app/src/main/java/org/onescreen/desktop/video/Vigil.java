package org.onescreen.desktop.video;

/// Tells a worker that hangs from a machine that is slow: how long it has been silent, counted in
/// looks that came on time. What a look came late, the machine was late with everything, and the
/// worker has not been silent of its own accord.
///
/// Nanoseconds. One thread, except [#heard()].
final class Vigil {
  private final long longestLook;
  private volatile boolean heard;
  private long lookedAt;
  private long silent;
  private long seen;

  /// @param lookEvery how often it is looked at; no look counts for more than twice as much
  Vigil(long lookEvery, long now) {
    this.longestLook = 2 * lookEvery;
    this.lookedAt = now;
  }

  /// The worker has said something. Any thread.
  void heard() {
    heard = true;
  }

  /// A look.
  ///
  /// @param pictures that it has drawn since it began: who draws does not hang
  /// @return how long it has been silent
  long look(long pictures, long now) {
    silent += Math.min(now - lookedAt, longestLook);
    lookedAt = now;
    if (heard || pictures != seen) {
      silent = 0;
    }
    heard = false;
    seen = pictures;
    return silent;
  }
}
