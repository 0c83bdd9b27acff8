package org.onescreen.desktop.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.onescreen.desktop.video.frame.FrameFile;
import org.onescreen.desktop.video.frame.FrameLayout;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.video.worker.Line;
import org.onescreen.desktop.video.worker.Retry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desk's door to live pictures. All decoding is in a process of its own, which is started
/// again and given its tiles back when it dies or hangs. Methods return at once and may be called
/// on any thread; the work is done on one thread in here.
public final class VideoWorker implements AutoCloseable, TileCommands {
  private static final Logger LOG = LoggerFactory.getLogger(VideoWorker.class);
  private static final long LOOK_MILLIS = 100;
  private static final long CLOSE_SECONDS = 10;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("video-desk").unstarted(work));
  private final AtomicLong numbers = new AtomicLong();
  private final WorkerLife life;
  private final OpenTiles tiles;
  private final FrameFile file;
  private final Future<?> looking;

  private VideoWorker(VideoSettings settings, FrameFile file) {
    this.file = file;
    this.life =
        new WorkerLife(
            () -> WorkerCommand.of(settings, file.path()),
            line -> later(() -> hear(line)),
            new Retry(new Random()));
    this.tiles = new OpenTiles(file, life::send);
    this.looking = thread.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// Starts a worker. Fails where the run folder cannot be written; a worker that does not start is
  /// tried again and shows in [#status()].
  public static VideoWorker start(VideoSettings settings) throws IOException {
    return new VideoWorker(settings, FrameFile.create(settings.runFolder()));
  }

  /// Starts to play an address in frames of this size. The picture fills the frame: choose the size
  /// with the camera's aspect.
  public VideoTile open(StreamAddress address, int width, int height) {
    var layout = new FrameLayout(width, height);
    var tile = new VideoTile(numbers.incrementAndGet(), address, this);
    later(() -> tiles.open(tile, layout));
    return tile;
  }

  @Override
  public void resize(VideoTile tile, int width, int height) {
    var layout = new FrameLayout(width, height);
    later(() -> tiles.resize(tile, layout));
  }

  @Override
  public void close(VideoTile tile) {
    later(() -> tiles.close(tile));
  }

  public WorkerStatus status() {
    return life.status();
  }

  /// Ends the worker process and deletes the frame file; returns when both are gone. Not for the FX
  /// thread.
  @Override
  public void close() {
    looking.cancel(false);
    later(this::shut);
    thread.shutdown();
    try {
      if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        LOG.error("the video worker does not let itself be closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void shut() {
    life.close();
    tiles.forget();
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Before the first tile there is nothing to decode, and a desk that opens has better things to
  /// do than to start a process.
  private void look() {
    if (numbers.get() == 0) {
      return;
    }
    guarded(
        () -> {
          switch (life.look()) {
            case STARTED -> tiles.reopen();
            case FALLEN -> tiles.orphaned(life.failures(), life.startAt());
            case RUNNING, WAITING -> tiles.reclaim();
          }
        });
  }

  private void hear(Line line) {
    life.beat(line);
    tiles.hear(line);
  }

  private void later(Work work) {
    try {
      thread.execute(() -> guarded(work));
    } catch (RejectedExecutionException e) {
      LOG.debug("the video worker is closed, {}", e.getClass().getSimpleName());
    }
  }

  private void guarded(Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException e) {
      LOG.error("a step of the video worker failed", e);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }
}
