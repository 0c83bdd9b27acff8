package org.onescreen.packaging.wall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import org.onescreen.desktop.desk.Desk;
import org.onescreen.desktop.desk.DeskRefusal;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.sync.SyncClient;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.drive.DrivenDesk;
import org.onescreen.packaging.drive.HeadlessRoom;

/// `packaging/bench wall [--tiles N]`: the one screen with its six live tiles, or the wall's own
/// screen with 1, 4, 9, 13, 16, 25, 36 or 64, beside decoding and scaling the same streams to the
/// same size without a window, in the same run. The processor time of desk and worker counts; that
/// of the centre, which makes the pictures, is told apart, since cameras are elsewhere.
public final class WallBench {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SETTLING = Duration.ofSeconds(8);
  private static final Duration MEASURED = Duration.ofSeconds(20);
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final int ON_HOME = 6;

  private WallBench() {}

  public static void main(String[] args) throws IOException, InterruptedException, DeskRefusal {
    int tiles = tiles(args);
    Platform.startup(HeadlessRoom::widen);
    Path profile = Files.createTempDirectory("onescreen-bench-wall");
    try (DrivenDesk desk = new DrivenDesk(profile)) {
      desk.size(WIDTH, HEIGHT);
      desk.await("six live tiles", LONG, facts -> number(facts, "tiles_live") == ON_HOME);
      desk.await("a filled cache", LONG, facts -> number(facts, "coverage") > 0);
      if (tiles != ON_HOME) {
        open(desk, tiles);
      }
      Thread.sleep(SETTLING.toMillis());
      desk.program().desk().resetPulses();
      Usage before = Usage.of(desk);
      Thread.sleep(MEASURED.toMillis());
      Usage used = Usage.of(desk).since(before);
      var pulses = desk.program().desk().pulses();
      Map<String, Object> facts = desk.facts();
      int width = (int) number(facts, "tile_width");
      int height = (int) number(facts, "tile_height");
      List<String> streams = streams(desk.program().desk(), facts);
      // The wall is covered: nobody decodes but the reference.
      desk.toggle(ToolId.ALARM);
      Thread.sleep(SETTLING.toMillis());
      ReferenceDecoder.Measured reference =
          ReferenceDecoder.measure(streams, width, height, MEASURED);
      new BenchReport(
              "wall",
              Map.of(
                  "tile", width + "x" + height,
                  "platform", System.getProperty("glass.platform", "window"),
                  "seconds", MEASURED.toSeconds()))
          .figure("tiles", tiles)
          .figure("tiles_live", number(facts, "tiles_live"))
          .figure("tiles_main", number(facts, "tiles_main"))
          .figure("tiles_sub", number(facts, "tiles_sub"))
          .figure("tiles_slow", number(facts, "tiles_slow"))
          .figure("tiles_still", number(facts, "tiles_still"))
          .figure("ratio", (used.desk() + used.worker()) / reference.cores())
          .figure("fps_drawn", used.framesPerSecond() / tiles)
          .figure("fps_reference", reference.framesPerSecondAndStream())
          .figure("desk_cores", used.desk())
          .figure("worker_cores", used.worker())
          .figure("reference_cores", reference.cores())
          .figure("centre_cores", used.centre())
          .figure("pulse_p99_ms", pulses.p99Ms())
          .figure("pulse_worst_ms", pulses.worstMs())
          .figure("pulses_late", (double) pulses.late())
          .publish(args);
    } finally {
      Folders.delete(profile);
    }
    System.exit(0);
  }

  /// The wall's own screen with so many tiles, all at their main stream as far as the machine bears
  /// it. On weak machines tiles step down, and the figures say how many.
  private static void open(DrivenDesk desk, int tiles) throws InterruptedException {
    desk.toggle(ToolId.WALL);
    desk.press(".layout-" + tiles);
    desk.press(".do-best");
    desk.await("the tiles", LONG, facts -> number(facts, "tiles") == tiles);
    desk.await(
        "no tile that neither plays nor says why not",
        LONG,
        facts -> number(facts, "tiles_live") + number(facts, "tiles_still") == tiles);
  }

  private static int tiles(String[] args) {
    int at = Arrays.asList(args).indexOf("--tiles");
    return at < 0 ? ON_HOME : Integer.parseInt(args[at + 1]);
  }

  private static List<String> streams(Desk desk, Map<String, Object> facts) {
    SyncClient.Access access = desk.access().orElseThrow();
    if (!(facts.get("tile_streams") instanceof List<?> paths)) {
      throw new IllegalStateException("the wall names no streams");
    }
    return paths.stream()
        .map(path -> access.address(path.toString()) + "&token=" + access.token())
        .toList();
  }

  private static long number(Map<String, Object> facts, String name) {
    return facts.get(name) instanceof Number number ? number.longValue() : 0;
  }
}
