package org.onescreen.desktop.tiles;

import java.util.Optional;

/// One tile of a [TileGrid]: the level, the column from the west, the row from the north.
public record TileId(int z, int x, int y) {
  /// The tile of the level above that holds this one; empty at the top.
  public Optional<TileId> parent() {
    return z == 0 ? Optional.empty() : Optional.of(new TileId(z - 1, x >> 1, y >> 1));
  }
}
