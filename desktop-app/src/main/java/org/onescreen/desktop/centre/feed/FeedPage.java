package org.onescreen.desktop.centre.feed;

import java.util.List;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;

/// One page of the feed, read in one snapshot and held in memory, so that a slow desk holds no
/// transaction open.
///
/// @param rows [FeedLine.Put]s and [FeedLine.Gone]s in the order of their sequence numbers
public record FeedPage(FeedLine.Header header, List<FeedLine> rows, FeedLine.End end) {
  public FeedPage {
    rows = List.copyOf(rows);
  }

  /// Where a desk stands that has applied it.
  public Cursor cursor() {
    return new Cursor(header.epoch(), end.seq(), header.segmentTag());
  }

  /// The same page for a desk that stood at `seq`, between which and this page there was nothing
  /// for it.
  public FeedPage from(long seq) {
    return with(header.scope(), seq, rows);
  }

  /// What of it lies within the extent, for somebody who stood at `seq`.
  public FeedPage within(Extent extent, long seq) {
    return with(
        extent.number(), seq, rows.stream().filter(row -> extent.contains(bucket(row))).toList());
  }

  /// Where it ends, without what is in it.
  public FeedPage ending() {
    return with(header.scope(), end.seq(), List.of());
  }

  private FeedPage with(int scope, long from, List<FeedLine> those) {
    return new FeedPage(
        new FeedLine.Header(
            header.epoch(),
            from,
            header.head(),
            header.schema(),
            header.segmentTag(),
            scope,
            header.headTag()),
        those,
        end);
  }

  private static int bucket(FeedLine row) {
    return switch (row) {
      case FeedLine.Put put -> put.bucket();
      case FeedLine.Gone gone -> gone.bucket();
      case FeedLine.Header _, FeedLine.Mark _, FeedLine.End _ ->
          throw new IllegalStateException("a page holds rows");
    };
  }
}
