package org.onescreen.packaging.wall;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.desk.DeskRefusal;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Options;

/// `packaging/bench wall-soak [--hours N | --minutes N] [--tiles N]`: plays the wall for so long
/// and looks once a minute, after a collection, at what the desk and its workers hold. The first
/// minutes do not count: the last minute of each stream is filled then. Growth is the slope of the
/// readings, by Theil and Sen; over less than half an hour it says little.
public final class WallSoakBench {
  private static final Duration WARMING = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMinutes(1);
  private static final double MEGABYTE = 1 << 20;
  private static final double HOUR_MILLIS = 3_600_000;
  private static final int USUAL_MINUTES = 10;
  private static final int MINUTES = 60;

  private WallSoakBench() {}

  public static void main(String[] args) throws IOException, InterruptedException, DeskRefusal {
    Options options = Options.of(args);
    int hours = options.number("hours", 0);
    int minutes = hours > 0 ? hours * MINUTES : options.number("minutes", USUAL_MINUTES);
    int tiles = options.number("tiles", LiveWall.ON_HOME);
    try (LiveWall wall = LiveWall.open()) {
      wall.show(tiles);
      Thread.sleep(WARMING.toMillis());
      List<double[]> memory = new ArrayList<>();
      Processes first = look(wall, memory);
      Processes last = first;
      for (int minute = 0; minute < minutes; minute++) {
        Thread.sleep(LOOK.toMillis());
        last = look(wall, memory);
      }
      new BenchReport("wall-soak", Map.of("tiles", tiles, "minutes", minutes))
          .figure("growth_mb_per_h", Figures.slope(memory) * HOUR_MILLIS)
          .figure("first_mb", first.bytes() / MEGABYTE)
          .figure("last_mb", last.bytes() / MEGABYTE)
          .figure("threads_grown", last.threads() - first.threads())
          .figure("handles_grown", last.handles() - first.handles())
          .figure("restarts", wall.desk().program().desk().video().restarts())
          .figure("tiles_live", wall.number("tiles_live"))
          .publish(args);
    }
    System.exit(0);
  }

  private static Processes look(LiveWall wall, List<double[]> memory)
      throws IOException, InterruptedException {
    Processes now = Processes.ofDesk(wall.desk().program().desk().videoProcesses());
    memory.add(new double[] {System.currentTimeMillis(), now.bytes() / MEGABYTE});
    return now;
  }
}
