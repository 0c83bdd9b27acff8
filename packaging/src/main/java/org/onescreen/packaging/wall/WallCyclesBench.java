package org.onescreen.packaging.wall;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onescreen.desktop.video.VideoSettings;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.Options;

/// `packaging/bench wall-cycles [--cycles N] [--at-once N] [--seed N]`: opens and closes streams of
/// the simulated cameras ten thousand times, a part of them before their first picture, a part
/// resized while they play, and looks at what desk and workers hold ten times on the way. What the
/// second half added to the first is what a leak would add again and again; what the first half
/// adds is also the room that both collectors give their heaps.
public final class WallCyclesBench {
  private static final int USUAL_CYCLES = 10_000;
  private static final int USUAL_AT_ONCE = 6;
  private static final int LOOKS = 10;
  private static final int CAMERAS = 8;
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final long RESTING_MILLIS = 6_000;
  private static final double MEGABYTE = 1 << 20;

  private final VideoWorker worker;
  private final StreamServer cameras;
  private final Random random;
  private int neverPlayed;

  private WallCyclesBench(VideoWorker worker, StreamServer cameras, Random random) {
    this.worker = worker;
    this.cameras = cameras;
    this.random = random;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Options options = Options.of(args);
    int cycles = options.number("cycles", USUAL_CYCLES);
    int atOnce = options.number("at-once", USUAL_AT_ONCE);
    int seed = options.number("seed", 1);
    Path folder = Files.createTempDirectory("onescreen-bench-cycles");
    VideoSettings settings = VideoSettings.in(folder);
    try (var cameras = new StreamServer(settings.nativeFolder(), InetAddress.getLoopbackAddress());
        var worker = VideoWorker.start(settings)) {
      var bench = new WallCyclesBench(worker, cameras, new Random(seed));
      // The streams of these stay open, so that no encoder is started and stopped each time.
      List<VideoTile> kept = new ArrayList<>();
      for (int camera = 0; camera < CAMERAS; camera++) {
        kept.add(bench.open(camera));
      }
      kept.forEach(bench::awaitPicture);
      List<Held> held = new ArrayList<>();
      long begun = System.nanoTime();
      for (int look = 0; look < LOOKS; look++) {
        bench.cycle(cycles / LOOKS, atOnce);
        held.add(bench.held(folder));
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      Held first = held.getFirst();
      Held middle = held.get(LOOKS / 2 - 1);
      Held last = held.getLast();
      new BenchReport("wall-cycles", Map.of("cycles", cycles, "at_once", atOnce, "seed", seed))
          .figure("cycles_per_s", cycles / seconds)
          .figure("first_half_mb", (middle.bytes() - first.bytes()) / MEGABYTE)
          .figure("second_half_mb", (last.bytes() - middle.bytes()) / MEGABYTE)
          .figure("desk_second_half_mb", (last.desk.bytes() - middle.desk.bytes()) / MEGABYTE)
          .figure("desk_mb", last.desk.bytes() / MEGABYTE)
          .figure("workers_mb", last.workers.bytes() / MEGABYTE)
          .figure("threads_grown", last.threads() - first.threads())
          .figure("handles_grown", last.handles() - first.handles())
          .figure("files_grown", last.files - first.files)
          .figure("frame_files_mb", last.fileBytes / MEGABYTE)
          .figure("frame_files_second_half_mb", (last.fileBytes - middle.fileBytes) / MEGABYTE)
          .figure("never_played", bench.neverPlayed)
          .figure("restarts", worker.status().restarts())
          .publish(args);
      kept.forEach(VideoTile::close);
    } finally {
      Folders.delete(folder);
    }
    System.exit(0);
  }

  private record Held(Processes desk, Processes workers, long files, long fileBytes) {
    long bytes() {
      return desk.bytes() + workers.bytes();
    }

    long threads() {
      return desk.threads() + workers.threads();
    }

    long handles() {
      return desk.handles() + workers.handles();
    }
  }

  private Held held(Path folder) throws IOException, InterruptedException {
    Thread.sleep(RESTING_MILLIS);
    try (var files = Files.list(folder)) {
      List<Path> all = files.toList();
      long bytes = all.stream().mapToLong(file -> file.toFile().length()).sum();
      return new Held(
          Processes.ofDesk(), Processes.ofWorkers(worker.processes()), all.size(), bytes);
    }
  }

  private VideoTile open(int camera) {
    return worker.open(StreamAddress.of(cameras.url(camera)), 264, 216);
  }

  private void cycle(int cycles, int atOnce) throws InterruptedException {
    List<VideoTile> open = new ArrayList<>();
    for (int cycle = 0; cycle < cycles; cycle++) {
      open.add(open(random.nextInt(CAMERAS)));
      if (open.size() >= atOnce) {
        close(open.remove(0));
      }
    }
    open.forEach(this::close);
  }

  private void close(VideoTile tile) {
    if (random.nextInt(4) > 0) {
      awaitPicture(tile);
      if (random.nextInt(4) == 0) {
        tile.resize(352, 288);
      }
    }
    tile.close();
  }

  private void awaitPicture(VideoTile tile) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (tile.sequence() == 0) {
      if (System.nanoTime() > end) {
        neverPlayed++;
        return;
      }
      try {
        Thread.sleep(2);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
