package org.onescreen.packaging.wall;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.onescreen.desktop.centre.camera.TimeBar;
import org.onescreen.desktop.desk.DeskRefusal;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Options;

/// `packaging/bench wall-delay [--tiles N] [--minutes N]`: from the moment in which a picture
/// leaves the server to the pulse that draws it. The camera's time stands in the picture itself and
/// is read back from what the window shows; when it left the server is seen by a bare reader of the
/// same stream beside it. How the delay grows is the slope of its medians, one for each ten
/// seconds, as frames an hour: over three minutes that is rough, over an hour it is not.
public final class WallDelayBench {
  private static final long SETTLING_MILLIS = 8_000;
  private static final long WINDOW_MILLIS = 10_000;
  private static final double FRAME_MILLIS = 40;
  private static final double HOUR_MILLIS = 3_600_000;
  private static final int USUAL_MINUTES = 3;

  private WallDelayBench() {}

  private record Frame(int tile, long taken, long drawnAt) {}

  public static void main(String[] args) throws IOException, InterruptedException, DeskRefusal {
    Options options = Options.of(args);
    int tiles = options.number("tiles", LiveWall.ON_HOME);
    int minutes = options.number("minutes", USUAL_MINUTES);
    List<Frame> frames = new ArrayList<>();
    try (LiveWall wall = LiveWall.open()) {
      wall.show(tiles);
      Thread.sleep(SETTLING_MILLIS);
      var program = wall.desk().program();
      try (var served = new ServedFrames(wall.streams().getFirst())) {
        DrawnFrames drawn =
            program.onFx(
                () -> {
                  var all =
                      new DrawnFrames(
                          program.desk().scene(),
                          (tile, taken, at) -> frames.add(new Frame(tile, taken, at)));
                  all.start();
                  return all;
                });
        Thread.sleep(Duration.ofMinutes(minutes).toMillis());
        List<Frame> measured =
            program.onFx(
                () -> {
                  drawn.stop();
                  return List.copyOf(frames);
                });
        report(measured, served, tiles, minutes).publish(args);
      }
    }
    System.exit(0);
  }

  private static BenchReport report(
      List<Frame> frames, ServedFrames served, int tiles, int minutes) {
    List<Double> fromServer = new ArrayList<>();
    List<Double> fromCamera = new ArrayList<>();
    List<Double> serving = new ArrayList<>();
    for (Frame frame : frames) {
      long taken = TimeBar.millis(frame.taken());
      fromCamera.add((double) (frame.drawnAt() - taken));
      OptionalLong left = frame.tile() == 0 ? served.at(frame.taken()) : OptionalLong.empty();
      if (left.isPresent()) {
        serving.add((double) (left.getAsLong() - taken));
        fromServer.add((double) (frame.drawnAt() - left.getAsLong()));
      }
    }
    return new BenchReport("wall-delay", Map.of("tiles", tiles, "minutes", minutes))
        .figure("frames", frames.size())
        .figure("frames_matched", fromServer.size())
        .figure("p50_ms", Figures.quantile(fromServer, 0.5))
        .figure("p95_ms", Figures.quantile(fromServer, 0.95))
        .figure("worst_ms", Figures.quantile(fromServer, 1))
        .figure("from_camera_p95_ms", Figures.quantile(fromCamera, 0.95))
        .figure("camera_to_server_p50_ms", Figures.quantile(serving, 0.5))
        .figure("drift_frames_per_h", drift(frames) * HOUR_MILLIS / FRAME_MILLIS);
  }

  /// How much later pictures are drawn with each millisecond that passes.
  private static double drift(List<Frame> frames) {
    List<double[]> medians = new ArrayList<>();
    List<Double> window = new ArrayList<>();
    long from = frames.isEmpty() ? 0 : frames.getFirst().drawnAt();
    for (Frame frame : frames) {
      if (frame.drawnAt() - from >= WINDOW_MILLIS) {
        medians.add(new double[] {from, Figures.quantile(window, 0.5)});
        window.clear();
        from = frame.drawnAt();
      }
      window.add((double) (frame.drawnAt() - TimeBar.millis(frame.taken())));
    }
    return Figures.slope(medians);
  }
}
