package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.onescreen.model.wire.Cursor;

/// What is asked of the feed.
///
/// @param after where to go on; empty for the beginning
/// @param buckets only these; empty for the live feed over the whole scope
/// @param maxBytes about how large the page may be, before compression
/// @param hold how long the centre may hold the answer back until there is something to say
/// @param scope [org.onescreen.model.wire.Manifest#scope] that the page must be of; 0 for any
record PageRequest(
    Optional<Cursor> after, Set<Integer> buckets, int maxBytes, Duration hold, int scope) {
  PageRequest {
    buckets = Set.copyOf(buckets);
  }

  boolean live() {
    return buckets.isEmpty();
  }

  long from() {
    return after.map(Cursor::seq).orElse(0L);
  }
}
