package org.onescreen.packaging.wall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.application.Platform;
import org.onescreen.desktop.desk.DeskRefusal;
import org.onescreen.desktop.video.WorkerStatus;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.drive.DrivenDesk;
import org.onescreen.packaging.drive.HeadlessRoom;

/// `packaging/bench wall-kill [--kills N] [--seed N]`: kills a video worker of the real desk again
/// and again, at moments by chance, and measures how long its tiles need to play again and how long
/// the FX thread was held up.
public final class WallKillBench {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final int TILES = 6;
  private static final int USUAL_KILLS = 100;
  private static final double MILLI = 1e6;

  private WallKillBench() {}

  public static void main(String[] args) throws IOException, InterruptedException, DeskRefusal {
    int kills = option(args, "--kills", USUAL_KILLS);
    int seed = option(args, "--seed", 1);
    Platform.startup(HeadlessRoom::widen);
    Path profile = Files.createTempDirectory("onescreen-bench-wall-kill");
    try (DrivenDesk desk = new DrivenDesk(profile)) {
      desk.size(1920, 1080);
      desk.await("six live tiles", LONG, facts -> live(facts) == TILES);
      desk.await("a filled cache", LONG, facts -> facts.get("coverage") instanceof Number);
      desk.program().desk().resetPulses();
      Random random = new Random(seed);
      List<Double> back = new ArrayList<>();
      int notBack = 0;
      for (int kill = 0; kill < kills; kill++) {
        Thread.sleep(200 + random.nextInt(800));
        double millis = kill(desk);
        if (millis < 0) {
          notBack++;
        } else {
          back.add(millis);
        }
      }
      back.sort(null);
      new BenchReport("wall-kill", Map.of("kills", kills, "seed", seed, "tiles", TILES))
          .figure("p95_ms", back.isEmpty() ? -1 : back.get((int) (back.size() * 0.95)))
          .figure("median_ms", back.isEmpty() ? -1 : back.get(back.size() / 2))
          .figure("worst_gap_ms", desk.program().desk().pulses().worstMs())
          .figure("not_back", (double) notBack)
          .publish(args);
    } finally {
      Folders.delete(profile);
    }
    System.exit(0);
  }

  /// Milliseconds from the kill until every tile is live again; negative where they never were.
  private static double kill(DrivenDesk desk) throws InterruptedException {
    WorkerStatus status = desk.program().desk().video();
    long from = System.nanoTime();
    ProcessHandle.of(status.pid()).ifPresent(ProcessHandle::destroyForcibly);
    boolean fell = false;
    while (System.nanoTime() - from < PATIENCE_NANOS) {
      boolean all = live(desk.facts()) == TILES;
      fell |= !all;
      if (fell && all && desk.program().desk().video().restarts() > status.restarts()) {
        return (System.nanoTime() - from) / MILLI;
      }
      Thread.sleep(10);
    }
    return -1;
  }

  private static long live(Map<String, Object> facts) {
    return facts.get("tiles_live") instanceof Number number ? number.longValue() : 0;
  }

  private static int option(String[] args, String name, int usual) {
    int at = Arrays.asList(args).indexOf(name);
    return at < 0 ? usual : Integer.parseInt(args[at + 1]);
  }
}
