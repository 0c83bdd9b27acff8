package org.onescreen.desktop.cache;

import java.util.Optional;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.Cursor;

/// How far one bucket of the operator's scope has come into the cache.
///
/// @param after its own place in the feed while it is filled; empty at its beginning
public record BucketState(int id, Priority priority, Phase phase, Optional<Cursor> after) {
  /// What is being done with a bucket.
  public enum Phase {
    /// Its rows are being brought, page by page, beside the live feed.
    BACKFILL,
    /// Its rows are there; the live feed keeps them so.
    LIVE,
    /// It was taken out of the scope: its rows are being deleted.
    PURGE
  }

  static BucketState added(int id, Priority priority) {
    return new BucketState(id, priority, Phase.BACKFILL, Optional.empty());
  }

  BucketState at(Cursor reached) {
    return new BucketState(id, priority, phase, Optional.of(reached));
  }

  BucketState live() {
    return new BucketState(id, priority, Phase.LIVE, Optional.empty());
  }

  BucketState dropped() {
    return new BucketState(id, priority, Phase.PURGE, Optional.empty());
  }
}
