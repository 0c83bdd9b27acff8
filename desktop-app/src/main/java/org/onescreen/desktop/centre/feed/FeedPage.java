package org.onescreen.desktop.centre.feed;

import java.util.List;
import org.onescreen.model.wire.FeedLine;

/// One page of the feed, read in one snapshot and held in memory, so that a slow desk holds no
/// transaction open.
///
/// @param rows [FeedLine.Put]s and [FeedLine.Gone]s in the order of their sequence numbers
public record FeedPage(FeedLine.Header header, List<FeedLine> rows, FeedLine.End end) {
  public FeedPage {
    rows = List.copyOf(rows);
  }
}
