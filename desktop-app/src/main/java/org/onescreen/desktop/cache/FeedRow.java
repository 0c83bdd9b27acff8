package org.onescreen.desktop.cache;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.FeedLine;

/// A row of the feed with the table that it belongs to; its columns have been read and its personal
/// values sealed already, on the thread that decodes, so that the writer only binds.
sealed interface FeedRow {
  KindTable table();

  UUID id();

  /// @param stored the body in the form of [Bodies]
  @SuppressWarnings("ArrayRecordComponent") // bound and thrown away, never compared
  record Put(KindTable table, FeedLine.Put line, @Nullable Object[] columns, byte[] stored)
      implements FeedRow {
    @Override
    public UUID id() {
      return line.id();
    }
  }

  record Gone(KindTable table, FeedLine.Gone line) implements FeedRow {
    @Override
    public UUID id() {
      return line.id();
    }
  }
}
