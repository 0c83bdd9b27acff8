package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.wire.Cursor;

/// The rows between two marks with the cursor that they lead to: what is committed together or not
/// at all.
///
/// @param complete the server's time where nothing was left to pull after this; else empty
record FeedBatch(List<FeedRow> rows, Cursor cursor, Optional<Instant> complete) {
  FeedBatch {
    rows = List.copyOf(rows);
  }
}
