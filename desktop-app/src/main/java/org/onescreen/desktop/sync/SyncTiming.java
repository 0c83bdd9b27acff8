package org.onescreen.desktop.sync;

import java.time.Duration;

/// The waits of the sync.
///
/// @param connect until a connection must stand
/// @param read until an answer must go on
/// @param firstHeartbeat a live channel that says nothing for so long is held back by a proxy
/// @param silence a live channel that falls silent for so long is dead
/// @param poll between two pulls where there is no live channel
/// @param pollFor how long to poll before the live channel is tried again
/// @param hold how long a centre may hold back a page while there is no live channel; less than
///   `read`
/// @param fastPage a page that comes sooner shows a fast line: the next may be far larger
/// @param slowPage a page that comes later shows a slow line: the next is smaller, so that what is
///   urgent never waits long behind it
/// @param renegotiate the wait where a centre asks for a new beginning twice within this time; a
///   minute after the last fault all is to be well, with an answer that is waited for in vain
///   before it
/// @param compare after the start until the cache is compared with the centre, and until it is once
///   more where they differ
/// @param shortestRetry the shortest wait before a new attempt
/// @param longestRetry the longest
public record SyncTiming(
    Duration connect,
    Duration read,
    Duration firstHeartbeat,
    Duration silence,
    Duration poll,
    Duration pollFor,
    Duration hold,
    Duration fastPage,
    Duration slowPage,
    Duration renegotiate,
    Duration compare,
    Duration shortestRetry,
    Duration longestRetry) {
  /// In bytes before compression, as all pages.
  static final int SMALLEST_PAGE = 32 << 10;

  static final int FIRST_PAGE = 128 << 10;

  /// Larger only on a line that shows itself to be fast.
  static final int USUAL_PAGE = 256 << 10;

  static final int LARGEST_PAGE = 4 << 20;

  /// For a centre that sends a heartbeat each ten seconds.
  public static SyncTiming usual() {
    return new SyncTiming(
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(12),
        Duration.ofSeconds(25),
        Duration.ofSeconds(3),
        Duration.ofMinutes(10),
        Duration.ofSeconds(15),
        Duration.ofMillis(250),
        Duration.ofSeconds(2),
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        Duration.ofMillis(500),
        Duration.ofSeconds(30));
  }
}
