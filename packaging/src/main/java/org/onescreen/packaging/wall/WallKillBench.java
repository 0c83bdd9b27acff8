package org.onescreen.packaging.wall;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onescreen.desktop.desk.DeskRefusal;
import org.onescreen.desktop.video.WorkerStatus;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Options;

/// `packaging/bench wall-kill [--kills N] [--seed N]`: kills a video worker of the real desk again
/// and again, at moments by chance, and measures how long its tiles need to play again and how long
/// the FX thread was held up.
public final class WallKillBench {
  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final int USUAL_KILLS = 100;
  private static final double MILLI = 1e6;

  private WallKillBench() {}

  public static void main(String[] args) throws IOException, InterruptedException, DeskRefusal {
    Options options = Options.of(args);
    int kills = options.number("kills", USUAL_KILLS);
    int seed = options.number("seed", 1);
    try (LiveWall wall = LiveWall.open()) {
      wall.desk().program().desk().resetPulses();
      Random random = new Random(seed);
      List<Double> back = new ArrayList<>();
      int notBack = 0;
      for (int kill = 0; kill < kills; kill++) {
        Thread.sleep(200 + random.nextInt(800));
        double millis = kill(wall);
        if (millis < 0) {
          notBack++;
        } else {
          back.add(millis);
        }
      }
      var pulses = wall.desk().program().desk().pulses();
      new BenchReport("wall-kill", Map.of("kills", kills, "seed", seed))
          .figure("kills", kills)
          .figure("p50_ms", Figures.quantile(back, 0.5))
          .figure("p95_ms", Figures.quantile(back, 0.95))
          .figure("worst_ms", Figures.quantile(back, 1))
          .figure("worst_gap_ms", pulses.worstMs())
          .figure("not_back", notBack)
          .publish(args);
    }
    System.exit(0);
  }

  /// Milliseconds from the kill until every tile is live again; negative where they never were.
  private static double kill(LiveWall wall) throws InterruptedException {
    WorkerStatus status = wall.desk().program().desk().video();
    // One that has just taken another's place plays before it has said who it is.
    while (!status.up()) {
      Thread.sleep(10);
      status = wall.desk().program().desk().video();
    }
    long from = System.nanoTime();
    ProcessHandle.of(status.pid()).ifPresent(ProcessHandle::destroyForcibly);
    boolean fell = false;
    while (System.nanoTime() - from < PATIENCE_NANOS) {
      boolean all = wall.number("tiles_live") == LiveWall.ON_HOME;
      fell |= !all;
      if (fell && all && wall.desk().program().desk().video().restarts() > status.restarts()) {
        return (System.nanoTime() - from) / MILLI;
      }
      Thread.sleep(10);
    }
    return -1;
  }
}
