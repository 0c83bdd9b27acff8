package org.onescreen.desktop.map.base;

import org.onescreen.desktop.tiles.TileRoom;

/// The base map that is shown, as it was at one moment: another version has other tiles.
///
/// @param version grows whenever tiles have come
public record Backdrop(TileRoom room, long version) {
  Backdrop newer() {
    return new Backdrop(room, version + 1);
  }
}
