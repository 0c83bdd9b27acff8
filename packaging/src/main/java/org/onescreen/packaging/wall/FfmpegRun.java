package org.onescreen.packaging.wall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// One `ffmpeg` process that plays one stream into nothing and says how many frames it has made.
final class FfmpegRun implements AutoCloseable {
  private static final String FRAME = "frame=";
  private final Process process;
  private volatile long frames;

  private FfmpegRun(Process process) {
    this.process = process;
  }

  static FfmpegRun start(String program, String url, int width, int height) throws IOException {
    String scale = "scale=" + width + ":" + height + ":flags=fast_bilinear,format=bgra";
    List<String> command =
        List.of(
            program,
            "-nostdin",
            "-v",
            "quiet",
            "-threads",
            "1",
            "-i",
            url,
            "-an",
            "-filter_threads",
            "1",
            "-vf",
            scale,
            "-fps_mode",
            "passthrough",
            "-stats_period",
            "0.2",
            "-progress",
            "pipe:1",
            "-f",
            "null",
            "-");
    var run =
        new FfmpegRun(
            new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    Thread.ofPlatform().daemon().name("ffmpeg-progress").start(run::readProgress);
    return run;
  }

  long frames() {
    return frames;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long processorMillis() {
    return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
  }

  private void readProgress() {
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(FRAME)) {
          frames = Long.parseLong(line.substring(FRAME.length()).strip());
        }
      }
    } catch (IOException e) {
      process.destroyForcibly();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
