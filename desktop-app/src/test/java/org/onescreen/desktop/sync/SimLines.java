package org.onescreen.desktop.sync;

import org.onescreen.desktop.cache.SimKey;
import org.onescreen.model.wire.FeedLine;

/// What put and gone lines of a feed have in common.
final class SimLines {
  private SimLines() {}

  static long seq(FeedLine line) {
    return switch (line) {
      case FeedLine.Put put -> put.seq();
      case FeedLine.Gone gone -> gone.seq();
      default -> throw new IllegalStateException();
    };
  }

  static int bucket(FeedLine line) {
    return switch (line) {
      case FeedLine.Put put -> put.bucket();
      case FeedLine.Gone gone -> gone.bucket();
      default -> throw new IllegalStateException();
    };
  }

  static SimKey key(FeedLine line) {
    return switch (line) {
      case FeedLine.Put put -> new SimKey(put.kind(), put.id());
      case FeedLine.Gone gone -> new SimKey(gone.kind(), gone.id());
      default -> throw new IllegalStateException();
    };
  }
}
