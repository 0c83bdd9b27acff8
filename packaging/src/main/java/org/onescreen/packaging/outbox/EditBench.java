package org.onescreen.packaging.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;

/// `packaging/bench edit`: how long it takes from a command to its being durable in cache and
/// journal, with its effect visible; beside it, in the same run, how long the disk takes to make
/// the same number of bytes durable.
public final class EditBench {
  private static final int WARM_UP = 5_000;
  private static final double NANOS = 1e6;

  private EditBench() {}

  public static void main(String[] args) throws IOException {
    int edits = option(args, "--edits", 3_000);
    Path folder = Files.createTempDirectory("onescreen-bench-edit");
    try (Cache cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none())) {
      Commandeer operator = new Commandeer(cache, new Random(1));
      int warmUp = option(args, "--warm-up", WARM_UP);
      for (int i = 0; i < warmUp; i++) {
        operator.next();
      }
      long[] took = new long[edits];
      for (int i = 0; i < edits; i++) {
        long begun = System.nanoTime();
        operator.next();
        took[i] = System.nanoTime() - begun;
      }
      long[] disk = DiskSync.measure(folder.resolve("sync"), edits);
      Arrays.sort(took);
      new BenchReport("edit", Map.of("edits", edits))
          .figure("p50_ms", at(took, 0.5))
          .figure("p99_ms", at(took, 0.99))
          .figure("max_ms", at(took, 1))
          .figure("disk_sync_p50_ms", at(disk, 0.5))
          .figure("disk_sync_p99_ms", at(disk, 0.99))
          .publish(args);
    } finally {
      Folders.delete(folder);
    }
  }

  private static double at(long[] sorted, double part) {
    int index = (int) Math.ceil(part * sorted.length) - 1;
    return sorted[Math.clamp(index, 0, sorted.length - 1)] / NANOS;
  }

  static int option(String[] args, String name, int usual) {
    List<String> all = Arrays.asList(args);
    int at = all.indexOf(name);
    return at >= 0 && at + 1 < all.size() ? Integer.parseInt(all.get(at + 1)) : usual;
  }
}
