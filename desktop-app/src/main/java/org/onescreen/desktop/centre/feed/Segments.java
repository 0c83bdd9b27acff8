package org.onescreen.desktop.centre.feed;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.ResetReason;

/// The stretches of the feed, each with its random tag, and the check of cursors against them. A
/// store that was restored from a backup has other tags from that point on.
final class Segments {
  private final Handle handle;

  Segments(Handle handle) {
    this.handle = handle;
  }

  /// The tag of the segment that `seq` lies in; 0 before the first.
  int tagOf(long seq) {
    return handle
        .createQuery(
            "SELECT tag FROM sync_segment WHERE from_seq <= :seq ORDER BY from_seq DESC LIMIT 1")
        .bind("seq", seq)
        .mapTo(Integer.class)
        .findFirst()
        .filter(_ -> seq > 0)
        .orElse(0);
  }

  /// The last sequence number that can be in the segment of `seq`.
  long endOf(long seq) {
    return handle
        .createQuery("SELECT min(from_seq) - 1 FROM sync_segment WHERE from_seq > :seq")
        .bind("seq", seq)
        .mapTo(Long.class)
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }

  /// @param backfill true where buckets are being filled: they need no tombstones, which the live
  ///   feed brings beside; and what they hold is as old as it is, so a floor would be met for ever
  /// @return why the cursor does not hold; empty where it does
  Optional<ResetReason> refuse(Cursor cursor, FeedState state, boolean backfill) {
    if (!cursor.epoch().equals(state.epoch())) {
      return Optional.of(ResetReason.EPOCH);
    }
    if (cursor.seq() > state.head()) {
      return Optional.of(ResetReason.AHEAD);
    }
    if (cursor.seq() < state.floor() && !backfill) {
      return Optional.of(ResetReason.FLOOR);
    }
    return cursor.tag() == tagOf(cursor.seq()) ? Optional.empty() : Optional.of(ResetReason.TAG);
  }
}
