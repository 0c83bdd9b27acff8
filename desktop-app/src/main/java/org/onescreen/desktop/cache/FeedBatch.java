package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The rows between two marks with the step that they lead to: what is committed together or not at
/// all. Its place in the order is taken while the rows are still being taken apart.
///
/// @param complete the server's time where nothing was left to pull after this; else empty
record FeedBatch(
    CompletableFuture<List<FeedRow>> cutting, FeedStep step, Optional<Instant> complete) {
  /// Waits until they are there.
  List<FeedRow> rows() {
    return cutting.join();
  }
}
