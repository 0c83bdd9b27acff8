package org.onescreen.desktop.tiles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tiles that were drawn last, as pixels, and those that are known not to exist. Safe for use
/// by many threads.
final class TileMemory {
  private static final int MOST_PIXELS = 14 << 20;
  private static final int MOST_ABSENT = 20_000;

  private final Map<TileId, TileImage> images = new LinkedHashMap<>(256, 0.75f, true);
  private final Set<TileId> absent = new HashSet<>();
  private final Map<TileId, Long> failed = new HashMap<>();
  private long pixels;

  synchronized Optional<TileImage> find(TileId tile) {
    return Optional.ofNullable(images.get(tile));
  }

  synchronized void keep(TileId tile, TileImage image) {
    TileImage before = images.put(tile, image);
    pixels += image.pixels().length - (before == null ? 0 : before.pixels().length);
    failed.remove(tile);
    var oldest = images.values().iterator();
    while (pixels > MOST_PIXELS && oldest.hasNext()) {
      pixels -= oldest.next().pixels().length;
      oldest.remove();
    }
  }

  synchronized void absent(TileId tile) {
    if (absent.size() >= MOST_ABSENT) {
      absent.clear();
    }
    absent.add(tile);
  }

  /// It is not to be asked for before that time.
  ///
  /// @param nanos of the system's clock
  synchronized void failed(TileId tile, long nanos) {
    if (failed.size() >= MOST_ABSENT) {
      failed.clear();
    }
    failed.put(tile, nanos);
  }

  /// True where asking for it now makes sense.
  synchronized boolean lacks(TileId tile, long nanos) {
    Long until = failed.get(tile);
    return !images.containsKey(tile)
        && !absent.contains(tile)
        && (until == null || until - nanos <= 0);
  }
}
