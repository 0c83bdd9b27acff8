package org.onescreen.packaging.wall;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;
import org.onescreen.desktop.desk.DeskProgram;
import org.onescreen.desktop.desk.DeskRefusal;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Options;

/// `packaging/bench wall-first [--rounds N]`: from a click on a camera to its first picture. Six
/// cameras are shown one after the other in a wall of one tile; in the first round nobody has ever
/// seen them and their simulators start with the click, from the second on the last known picture
/// is there. Beside it: how long the `ffmpeg` program takes to its first frame of the same streams,
/// as it says itself five times a second.
public final class WallFirstBench {
  private static final Pattern CODE = Pattern.compile("\\d{20}");
  private static final int CAMERAS = LiveWall.ON_HOME;
  private static final int USUAL_ROUNDS = 3;
  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final long LOOKED_AT_MILLIS = 1_500;
  private static final double MILLI = 1e6;

  private WallFirstBench() {}

  private record First(double anyMillis, double liveMillis) {}

  public static void main(String[] args) throws IOException, InterruptedException, DeskRefusal {
    int rounds = Options.of(args).number("rounds", USUAL_ROUNDS);
    try (LiveWall wall = LiveWall.open()) {
      List<String> streams = wall.streams();
      wall.desk().toggle(ToolId.WALL);
      List<GbDeviceCode> cameras =
          new ArrayList<>(streams.stream().flatMap(WallFirstBench::code).toList());
      // The first stands on the wall of one tile already: it comes last, in each round.
      Collections.rotate(cameras, -1);
      wall.desk().press(".layout-1");
      wall.await("one tile", "tiles_live", 1);
      System.err.println("one tile is live; " + rounds + " rounds of " + CAMERAS + " clicks");
      DeskProgram program = wall.desk().program();
      FirstPictures pictures = program.onFx(() -> new FirstPictures(program.desk().scene()));
      List<First> cold = round(program, pictures, cameras);
      List<First> known = new ArrayList<>();
      for (int i = 1; i < rounds; i++) {
        known.addAll(round(program, pictures, cameras));
      }
      program.onFx(
          () -> {
            pictures.stop();
            return pictures;
          });
      new BenchReport("wall-first", Map.of("cameras", cameras.size(), "rounds", rounds))
          .figure("still_ms", quantile(known, First::anyMillis, 0.95))
          .figure("live_ms", quantile(known, First::liveMillis, 0.95))
          .figure("live_p50_ms", quantile(known, First::liveMillis, 0.5))
          .figure("cold_live_ms", quantile(cold, First::liveMillis, 0.95))
          .figure("ffmpeg_first_ms", Figures.quantile(ffmpeg(streams), 0.95))
          .figure("shown", known.size())
          .publish(args);
    }
    System.exit(0);
  }

  private static Stream<GbDeviceCode> code(String stream) {
    Matcher found = CODE.matcher(stream);
    return found.find() ? Stream.of(new GbDeviceCode(found.group())) : Stream.empty();
  }

  private static double quantile(List<First> all, Function<First, Double> of, double part) {
    return Figures.quantile(all.stream().map(of).toList(), part);
  }

  private static List<First> round(
      DeskProgram program, FirstPictures pictures, List<GbDeviceCode> cameras)
      throws InterruptedException {
    List<First> all = new ArrayList<>();
    for (GbDeviceCode camera : cameras) {
      program.onFx(
          () -> {
            pictures.expect();
            return camera;
          });
      long clicked = System.nanoTime();
      program.onFx(
          () -> {
            program.desk().navigator().showCamera(camera);
            return camera;
          });
      while (pictures.liveAt() == 0) {
        if (System.nanoTime() - clicked > PATIENCE_NANOS) {
          throw new IllegalStateException("camera " + camera + " was never live");
        }
        Thread.sleep(5);
      }
      all.add(
          new First((pictures.anyAt() - clicked) / MILLI, (pictures.liveAt() - clicked) / MILLI));
      Thread.sleep(LOOKED_AT_MILLIS);
    }
    return all;
  }

  private static List<Double> ffmpeg(List<String> streams)
      throws IOException, InterruptedException {
    String program = Loader.load(ffmpeg.class);
    List<Double> all = new ArrayList<>();
    for (String stream : streams) {
      long begun = System.nanoTime();
      try (FfmpegRun run = FfmpegRun.start(program, stream, 704, 576)) {
        while (run.frames() == 0 && run.isAlive()) {
          Thread.sleep(5);
        }
        all.add((System.nanoTime() - begun) / MILLI);
      }
    }
    return all;
  }
}
