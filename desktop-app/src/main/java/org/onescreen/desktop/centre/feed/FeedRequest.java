package org.onescreen.desktop.centre.feed;

import java.util.Optional;
import java.util.Set;
import org.onescreen.model.wire.Cursor;

/// What a desk asks of the feed.
///
/// @param after where it stands; empty for everything
/// @param maxBytes about how large the page may be before compression; one row always fits
/// @param buckets only these; empty for all that the scope allows
public record FeedRequest(Optional<Cursor> after, int maxBytes, Optional<Set<Integer>> buckets) {
  public static final int USUAL_BYTES = 256 << 10;
  public static final int MOST_BYTES = 4 << 20;

  public FeedRequest {
    maxBytes = Math.clamp(maxBytes, 1, MOST_BYTES);
    buckets = buckets.map(Set::copyOf);
  }

  /// The same question from another place on.
  public FeedRequest after(Cursor cursor) {
    return new FeedRequest(Optional.of(cursor), maxBytes, buckets);
  }
}
