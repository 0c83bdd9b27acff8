package org.onescreen.desktop.cache;

import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.FeedLine;

/// A row of the feed with the table that it belongs to; its columns have been read already, on the
/// thread that decodes, so that the writer only binds.
sealed interface FeedRow {
  KindTable table();

  @SuppressWarnings("ArrayRecordComponent") // bound and thrown away, never compared
  record Put(KindTable table, FeedLine.Put line, @Nullable Object[] columns) implements FeedRow {}

  record Gone(KindTable table, FeedLine.Gone line) implements FeedRow {}
}
