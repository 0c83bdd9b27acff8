package org.onescreen.desktop.tiles;

import java.time.Instant;

/// What a source has of a tile.
sealed interface Found {
  /// A picture as it came.
  ///
  /// @param at when it was fetched or packed
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Picture(byte[] bytes, Instant at) implements Found {}

  /// There is none: the sea, or a level that nobody has drawn.
  record Nothing() implements Found {}

  /// It may be there, but could not be had now.
  record Failed(TileTrouble why) implements Found {}
}
