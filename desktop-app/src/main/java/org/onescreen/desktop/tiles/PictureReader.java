package org.onescreen.desktop.tiles;

import java.time.Instant;
import java.util.Optional;

/// Turns PNG or JPEG into pixels. Called by many threads at once.
@FunctionalInterface
public interface PictureReader {
  /// @return empty where the bytes are damaged
  Optional<TileImage> read(byte[] bytes, Instant at);
}
