package org.onescreen.desktop.cache;

/// A disk with no room left for a cache, as its file sees it.
public final class FullDisk {
  private static final int PLENTY = 1 << 20;

  private FullDisk() {}

  /// From now on the file may not grow.
  public static void begin(Cache cache) throws InterruptedException {
    cache.limitPages(1);
  }

  public static void end(Cache cache) throws InterruptedException {
    cache.limitPages(PLENTY);
  }
}
