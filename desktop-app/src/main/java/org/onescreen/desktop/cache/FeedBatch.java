package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The rows between two marks with the step that they lead to: what is committed together or not at
/// all.
///
/// @param complete the server's time where nothing was left to pull after this; else empty
record FeedBatch(List<FeedRow> rows, FeedStep step, Optional<Instant> complete) {
  FeedBatch {
    rows = List.copyOf(rows);
  }
}
