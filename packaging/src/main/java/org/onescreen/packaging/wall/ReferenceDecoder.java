package org.onescreen.packaging.wall;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/// The limit of what a wall can cost: the bundled `ffmpeg` program decodes, scales (fast bilinear)
/// and converts each stream to BGRA with one thread and throws the frames away. One process a
/// stream; their processor time is summed.
///
/// As a program: `WIDTH HEIGHT SECONDS URL...`; prints one line of JSON.
public final class ReferenceDecoder {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long SETTLING_MILLIS = 3_000;

  private ReferenceDecoder() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 4) {
      System.err.println("ReferenceDecoder WIDTH HEIGHT SECONDS URL...");
      System.exit(2);
    }
    Measured measured =
        measure(
            List.of(args).subList(3, args.length),
            Integer.parseInt(args[0]),
            Integer.parseInt(args[1]),
            Duration.ofSeconds(Long.parseLong(args[2])));
    System.out.println(measured.json());
  }

  /// Decodes the streams for this long, once all of them have begun and their first rush is over.
  public static Measured measure(List<String> urls, int width, int height, Duration time)
      throws IOException, InterruptedException {
    String program = Loader.load(ffmpeg.class);
    List<FfmpegRun> runs = new ArrayList<>();
    try {
      for (String url : urls) {
        runs.add(FfmpegRun.start(program, url, width, height));
      }
      awaitAll(runs);
      Thread.sleep(SETTLING_MILLIS);
      long begun = System.nanoTime();
      long processor = sum(runs, FfmpegRun::processorMillis);
      long frames = sum(runs, FfmpegRun::frames);
      Thread.sleep(time.toMillis());
      return new Measured(
          (sum(runs, FfmpegRun::processorMillis) - processor) / 1e3,
          sum(runs, FfmpegRun::frames) - frames,
          (System.nanoTime() - begun) / 1e9,
          urls.size());
    } finally {
      runs.forEach(FfmpegRun::close);
    }
  }

  private static void awaitAll(List<FfmpegRun> runs) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (runs.stream().anyMatch(run -> run.frames() == 0)) {
      if (System.nanoTime() > end || runs.stream().anyMatch(run -> !run.isAlive())) {
        throw new IOException("ffmpeg does not play every stream");
      }
      Thread.sleep(20);
    }
  }

  private static long sum(List<FfmpegRun> runs, ToLongFunction<FfmpegRun> figure) {
    return runs.stream().mapToLong(figure).sum();
  }

  /// What was measured.
  ///
  /// @param processorSeconds of all `ffmpeg` processes together
  /// @param frames of all streams together
  /// @param seconds how long it was measured
  public record Measured(double processorSeconds, long frames, double seconds, int streams) {
    public double cores() {
      return processorSeconds / seconds;
    }

    public double framesPerSecondAndStream() {
      return frames / seconds / streams;
    }

    String json() {
      return String.format(
          Locale.ROOT,
          "{\"cpu_seconds\": %.3f, \"frames\": %d, \"seconds\": %.3f, \"streams\": %d, \"cores\": %.4f, \"fps\": %.2f}",
          processorSeconds,
          frames,
          seconds,
          streams,
          cores(),
          framesPerSecondAndStream());
    }
  }
}
