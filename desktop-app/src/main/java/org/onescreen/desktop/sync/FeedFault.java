package org.onescreen.desktop.sync;

import org.onescreen.desktop.cache.RowFault;
import org.onescreen.model.wire.FeedException;

/// Why something that a centre, or whoever answered in its place, sent was not taken. Each is
/// counted; none stops what else there is to take.
public enum FeedFault {
  /// A row of a kind that this program does not know.
  UNKNOWN_KIND,
  /// A body that is no JSON.
  NOT_JSON,
  /// A body nested deeper than any record.
  TOO_DEEP,
  /// A body without something that its kind must have.
  MISSING_FIELD,
  /// A body with something of another type than its kind's.
  WRONG_TYPE,
  /// A row of a bucket that is not the operator's.
  OUTSIDE_SCOPE,
  /// A page that ends before its end line.
  PAGE_CUT,
  /// A page with a line that cannot be read, or a checksum that does not hold.
  PAGE_DAMAGED,
  /// An answer of another media type, or one that never began as a feed does.
  NOT_A_FEED,
  /// A page that does not answer what was asked.
  OTHER_PAGE,
  /// A page far larger than was asked for.
  TOO_LARGE,
  /// An event of the live channel that cannot be read.
  BAD_EVENT,
  /// Rows in the cache are not those of the centre, or not what it once sent: the disk, or a fault
  /// of this program. All is pulled anew.
  CACHE_DIFFERS;

  static FeedFault of(RowFault fault) {
    return switch (fault) {
      case UNKNOWN_KIND -> UNKNOWN_KIND;
      case NOT_JSON -> NOT_JSON;
      case TOO_DEEP -> TOO_DEEP;
      case MISSING_FIELD -> MISSING_FIELD;
      case WRONG_TYPE -> WRONG_TYPE;
    };
  }

  static FeedFault of(FeedException.Kind kind) {
    return switch (kind) {
      case CUT -> PAGE_CUT;
      case DAMAGED -> PAGE_DAMAGED;
      case NOT_A_FEED -> NOT_A_FEED;
    };
  }
}
