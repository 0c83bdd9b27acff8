package org.onescreen.packaging;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.onescreen.packaging.board.BoardBench;
import org.onescreen.packaging.feed.FeedBench;
import org.onescreen.packaging.feed.FeedSoak;
import org.onescreen.packaging.feed.PushBench;
import org.onescreen.packaging.feed.PushWeakBench;
import org.onescreen.packaging.fraud.FraudBench;
import org.onescreen.packaging.map.MapBench;
import org.onescreen.packaging.map.MapBesideBench;
import org.onescreen.packaging.outbox.EditBench;
import org.onescreen.packaging.outbox.KillSoak;
import org.onescreen.packaging.search.SearchBench;
import org.onescreen.packaging.soak.SoakBench;
import org.onescreen.packaging.start.StartBench;
import org.onescreen.packaging.sync.MemoryBench;
import org.onescreen.packaging.sync.SyncBench;
import org.onescreen.packaging.wall.WallBench;
import org.onescreen.packaging.wall.WallCyclesBench;
import org.onescreen.packaging.wall.WallDelayBench;
import org.onescreen.packaging.wall.WallFindBench;
import org.onescreen.packaging.wall.WallFirstBench;
import org.onescreen.packaging.wall.WallKillBench;
import org.onescreen.packaging.wall.WallSoakBench;

/// `packaging/bench NAME`: runs one benchmark. Each prints a table and, with `--json FILE`, writes
/// its figures, always beside a reference that was measured in the same run.
public final class BenchMain {
  private static final Map<String, Bench> BENCHES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("board", BoardBench::main),
              Map.entry("edit", EditBench::main),
              Map.entry("feed", FeedBench::main),
              Map.entry("fraud", FraudBench::main),
              Map.entry("map", MapBench::main),
              Map.entry("map-beside", MapBesideBench::main),
              Map.entry("push", PushBench::main),
              Map.entry("push-weak", PushWeakBench::main),
              Map.entry("search", SearchBench::main),
              Map.entry("soak-feed", FeedSoak::main),
              Map.entry("soak-kill", KillSoak::main),
              Map.entry("soak-net", SoakBench::network),
              Map.entry("soak-sim", SoakBench::simulation),
              Map.entry("start", StartBench::main),
              Map.entry("sync", SyncBench::main),
              Map.entry("sync-memory", MemoryBench::main),
              Map.entry("wall", WallBench::main),
              Map.entry("wall-cycles", WallCyclesBench::main),
              Map.entry("wall-delay", WallDelayBench::main),
              Map.entry("wall-find", WallFindBench::main),
              Map.entry("wall-first", WallFirstBench::main),
              Map.entry("wall-kill", WallKillBench::main),
              Map.entry("wall-soak", WallSoakBench::main)));

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
