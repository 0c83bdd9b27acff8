package org.onescreen.packaging;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.onescreen.packaging.map.MapBench;
import org.onescreen.packaging.start.StartBench;
import org.onescreen.packaging.sync.SyncBench;
import org.onescreen.packaging.wall.WallBench;

/// `packaging/bench NAME`: runs one benchmark. Each prints a table and, with `--json FILE`, writes
/// its figures, always beside a reference that was measured in the same run.
public final class BenchMain {
  private static final Map<String, Bench> BENCHES =
      new TreeMap<>(
          Map.of(
              "map", MapBench::main,
              "start", StartBench::main,
              "sync", SyncBench::main,
              "wall", WallBench::main));

  /// A benchmark's own main.
  @FunctionalInterface
  interface Bench {
    void run(String[] args) throws Exception;
  }

  private BenchMain() {}

  public static void main(String[] args) throws Exception {
    Bench bench = args.length == 0 ? null : BENCHES.get(args[0]);
    if (bench == null) {
      System.err.println("packaging/bench NAME [--json FILE], NAME one of " + BENCHES.keySet());
      System.exit(2);
      return;
    }
    bench.run(Arrays.copyOfRange(args, 1, args.length));
  }
}
