package org.onescreen.packaging.wall;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.desk.Desk;
import org.onescreen.desktop.desk.DeskRefusal;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Options;

/// `packaging/bench wall [--tiles N]`: the one screen with its six live tiles, or the wall's own
/// screen with 1, 4, 9, 13, 16, 25, 36 or 64, beside decoding and scaling the same streams to the
/// same size without a window, in the same run. The processor time of desk and worker counts; that
/// of the centre, which sends the pictures, is told apart, since cameras are elsewhere: it sends
/// what it encoded once, to the wall as to the reference. Where a tile has stepped down, both play
/// its smaller stream; where `drawn_to_reference` is far from 1, `ratio` says little.
public final class WallBench {
  private static final Duration SETTLING = Duration.ofSeconds(8);

  /// Until every stream has been encoded once, the budget has felt that the machine is free, and
  /// the compiler of a desk that plays all day has come to rest.
  private static final Duration TAPING = Duration.ofSeconds(60);

  private static final Duration MEASURED = Duration.ofSeconds(20);

  private WallBench() {}

  public static void main(String[] args) throws IOException, InterruptedException, DeskRefusal {
    int tiles = Options.of(args).number("tiles", LiveWall.ON_HOME);
    try (LiveWall wall = LiveWall.openOnTape()) {
      wall.show(tiles);
      measure(wall, tiles).publish(args);
    }
    System.exit(0);
  }

  private static BenchReport measure(LiveWall wall, int tiles)
      throws IOException, InterruptedException {
    Desk desk = wall.desk().program().desk();
    Thread.sleep(TAPING.toMillis());
    desk.resetPulses();
    Usage before = Usage.of(wall.desk());
    Thread.sleep(MEASURED.toMillis());
    Usage used = Usage.of(wall.desk()).since(before);
    var pulses = desk.pulses();
    Map<String, Object> facts = wall.desk().facts();
    int width = (int) LiveWall.number(facts, "tile_width");
    int height = (int) LiveWall.number(facts, "tile_height");
    List<String> streams = wall.streams();
    // The wall is covered: nobody decodes but the reference.
    wall.desk().toggle(ToolId.ALARM);
    Thread.sleep(SETTLING.toMillis());
    ReferenceDecoder.Measured reference =
        ReferenceDecoder.measure(streams, width, height, MEASURED);
    BenchReport report =
        new BenchReport(
                "wall",
                Map.of(
                    "tile", width + "x" + height,
                    "platform", System.getProperty("glass.platform", "window"),
                    "seconds", MEASURED.toSeconds()))
            .figure("tiles", tiles);
    for (String level : List.of("live", "main", "sub", "slow", "still", "unexplained")) {
      report.figure("tiles_" + level, LiveWall.number(facts, "tiles_" + level));
    }
    return report
        .figure("ratio", (used.desk() + used.worker()) / reference.cores())
        .figure("fps_drawn", used.framesPerSecond() / tiles)
        .figure(
            "drawn_to_reference",
            used.framesPerSecond() / tiles / reference.framesPerSecondAndStream())
        .figure("fps_reference", reference.framesPerSecondAndStream())
        .figure("desk_cores", used.desk())
        .figure("worker_cores", used.worker())
        .figure("reference_cores", reference.cores())
        .figure("centre_cores", used.centre())
        .figure("pulse_p99_ms", pulses.p99Ms())
        .figure("pulse_worst_ms", pulses.worstMs())
        .figure("pulses_late", (double) pulses.late());
  }
}
