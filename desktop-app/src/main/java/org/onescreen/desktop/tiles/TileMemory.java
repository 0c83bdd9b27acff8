package org.onescreen.desktop.tiles;

import java.util.Collection;
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
  private Set<TileId> held = Set.of();
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
    trim();
  }

  /// These stay until others are held: a sheet that took its own tiles away from itself would be
  /// drawn again and again.
  synchronized void hold(Collection<TileId> shown) {
    held = Set.copyOf(shown);
    trim();
  }

  private void trim() {
    var oldest = images.entrySet().iterator();
    while (pixels > MOST_PIXELS && oldest.hasNext()) {
      Map.Entry<TileId, TileImage> next = oldest.next();
      if (!held.contains(next.getKey())) {
        pixels -= next.getValue().pixels().length;
        oldest.remove();
      }
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
