package org.onescreen.desktop.tiles;

/// Why tiles are missing. The map goes on without them.
public enum TileTrouble {
  /// The server will not give it to us (401, 403): mostly a wrong or used-up key.
  REFUSED,
  /// The server asks for less (429).
  TOO_MANY,
  /// What came is no picture, such as a page of text.
  NO_PICTURE,
  /// Nobody answered, or not in time.
  NO_ANSWER,
  /// The server failed (5xx and whatever else nobody expects).
  SERVER,
  /// Tiles are shown, but could not be kept on the disk.
  NOT_KEPT,
  /// The pack is no MBTiles file, or a damaged one.
  PACK_UNREADABLE,
  /// The pack is not where it was.
  PACK_MISSING,
  /// The pack holds vectors, which this program does not draw.
  PACK_OF_VECTORS,
  /// The pack holds pictures of another kind than PNG and JPEG, mostly WebP.
  PACK_OF_OTHER_PICTURES,
  /// A map that somebody else draws did not come.
  FOREIGN_UNREACHABLE,
  /// A map that somebody else draws does not accept our key.
  FOREIGN_REFUSED,
  /// This computer cannot show a map that somebody else draws.
  FOREIGN_UNAVAILABLE
}
