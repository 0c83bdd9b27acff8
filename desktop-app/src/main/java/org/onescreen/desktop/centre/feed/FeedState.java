package org.onescreen.desktop.centre.feed;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The state of the whole feed in one snapshot.
///
/// @param floor cursors below it are too old
record FeedState(UUID epoch, long head, long floor) {
  static FeedState read(Handle handle) {
    return handle
        .createQuery("SELECT epoch, head, gc_floor FROM sync_meta")
        .map(
            (row, _) -> new FeedState(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)))
        .one();
  }
}
