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
/// @param shortestRetry the shortest wait before a new attempt
/// @param longestRetry the longest
public record SyncTiming(
    Duration connect,
    Duration read,
    Duration firstHeartbeat,
    Duration silence,
    Duration poll,
    Duration pollFor,
    Duration shortestRetry,
    Duration longestRetry) {
  /// For a centre that sends a heartbeat each ten seconds.
  public static SyncTiming usual() {
    return new SyncTiming(
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(12),
        Duration.ofSeconds(25),
        Duration.ofSeconds(3),
        Duration.ofMinutes(10),
        Duration.ofMillis(500),
        Duration.ofSeconds(30));
  }
}
