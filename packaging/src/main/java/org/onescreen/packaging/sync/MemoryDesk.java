package org.onescreen.packaging.sync;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.onescreen.desktop.sync.SyncSettings;

/// A desk that fills its cache in a process of its own and watches what that takes: live heap, each
/// time after the garbage was collected, and the log that SQLite keeps beside the file.
final class MemoryDesk {
  private static final double MEGABYTE = 1 << 20;
  private static final long BETWEEN_LOOKS = 20_000_000;
  private static final int LOOKS_PER_COLLECTION = 10;

  private MemoryDesk() {}

  /// What was the most, in megabytes.
  private static final class Peaks {
    private double heap;
    private double wal;
  }

  /// @param args the centre's address, the account, the file with its password, the cache's file
  public static void main(String[] args) throws IOException, InterruptedException {
    SyncSettings settings =
        new SyncSettings(args[0], args[1], Files.readString(Path.of(args[2])).strip());
    Path cache = Path.of(args[3]);
    double before = liveHeap();
    Peaks peaks = new Peaks();
    AtomicBoolean over = new AtomicBoolean();
    Thread watching =
        Thread.ofPlatform().daemon().name("watch").start(() -> watch(cache, peaks, over));
    FirstSync sync = FirstSync.run(settings, cache);
    over.set(true);
    watching.join();
    System.out.println("rows " + sync.rows());
    System.out.println("heap_mb " + (peaks.heap - before));
    System.out.println("wal_mb " + peaks.wal);
  }

  private static void watch(Path cache, Peaks peaks, AtomicBoolean over) {
    Path wal = cache.resolveSibling(cache.getFileName() + "-wal");
    for (int look = 1; !over.get(); look++) {
      try {
        peaks.wal = Math.max(peaks.wal, Files.exists(wal) ? Files.size(wal) / MEGABYTE : 0);
      } catch (IOException e) {
        // SQLite has just taken it away.
        continue;
      }
      if (look % LOOKS_PER_COLLECTION == 0) {
        peaks.heap = Math.max(peaks.heap, liveHeap());
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }

  /// As the collection left it: what the sync makes while this thread waits for a core, after it,
  /// is not told from garbage.
  private static double liveHeap() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getCollectionUsage().getUsed())
            .sum()
        / MEGABYTE;
  }
}
