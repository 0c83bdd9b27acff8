package org.onescreen.desktop.centre.feed;

import org.onescreen.model.wire.FeedLine;

/// Where the marks of a page fall: after at most 1,000 rows or 64 KB of bodies.
///
/// Not safe for use by many threads.
public final class MarkRule {
  private static final int MOST_ROWS = 1_000;
  private static final int MOST_BYTES = 64 << 10;

  private int rows;
  private int bytes;

  /// Counts a row.
  ///
  /// @return true where a mark follows it
  public boolean add(FeedLine row) {
    rows++;
    if (row instanceof FeedLine.Put put) {
      bytes += put.body().length;
    }
    if (rows < MOST_ROWS && bytes < MOST_BYTES) {
      return false;
    }
    rows = 0;
    bytes = 0;
    return true;
  }
}
