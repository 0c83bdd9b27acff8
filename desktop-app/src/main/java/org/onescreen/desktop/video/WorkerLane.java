package org.onescreen.desktop.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.onescreen.desktop.video.frame.FrameFile;
import org.onescreen.desktop.video.frame.FrameLayout;
import org.onescreen.desktop.video.stream.PushEnd;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.video.worker.Line;
import org.onescreen.desktop.video.worker.Retry;
import org.onescreen.desktop.video.worker.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One worker process with the tiles that it plays and the memory that it draws them into. What
/// happens to it happens to no tile of another lane.
///
/// Its methods return at once and may be called on any thread; the work is done on the thread that
/// all lanes share.
final class WorkerLane implements TileCommands {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerLane.class);

  private static final int PERCENT = 100;

  private final ScheduledExecutorService thread;
  private final FrameFile file;
  private final WorkerLife life;
  private final OpenTiles tiles;
  private final ExportRequests exports = new ExportRequests();
  private final PushRequests pushes = new PushRequests();
  private final AtomicInteger open = new AtomicInteger();
  private boolean wanted;

  WorkerLane(VideoSettings settings, Standby standby, ScheduledExecutorService thread)
      throws IOException {
    this.thread = thread;
    this.file = FrameFile.create(settings.runFolder());
    this.life =
        new WorkerLife(
            standby, file.path(), line -> later(() -> hear(line)), new Retry(new Random()));
    this.tiles = new OpenTiles(file, life::send);
  }

  /// How many tiles it plays.
  int open() {
    return open.get();
  }

  WorkerStatus status() {
    return life.status();
  }

  void open(VideoTile tile, FrameLayout layout) {
    open.incrementAndGet();
    later(
        () -> {
          wanted = true;
          tiles.open(tile, layout);
        });
  }

  @Override
  public void resize(VideoTile tile, int width, int height) {
    var layout = new FrameLayout(width, height);
    later(() -> tiles.resize(tile, layout));
  }

  @Override
  public void keysOnly(VideoTile tile, boolean only) {
    later(() -> tiles.keysOnly(tile, only));
  }

  @Override
  public void speed(VideoTile tile, double times) {
    later(() -> life.send(Line.of(Words.SPEED, tile.number(), Math.round(times * PERCENT))));
  }

  @Override
  public CompletableFuture<List<Exported>> export(
      VideoTile tile, Instant from, Instant until, Path file) {
    CompletableFuture<List<Exported>> answer = new CompletableFuture<>();
    later(
        () ->
            life.send(
                Line.of(
                    Words.EXPORT,
                    tile.number(),
                    exports.add(file, answer),
                    from.toEpochMilli(),
                    until.toEpochMilli(),
                    file.toAbsolutePath())));
    return answer;
  }

  @Override
  public void close(VideoTile tile) {
    later(
        () -> {
          if (tiles.close(tile)) {
            open.decrementAndGet();
          }
        });
  }

  /// Pushes a recording to a server; the process is started for it where there is none.
  CompletableFuture<PushEnd> push(Path recording, Duration lead, StreamAddress to) {
    CompletableFuture<PushEnd> answer = new CompletableFuture<>();
    later(
        () -> {
          wanted = true;
          pushes.add(
              answer,
              number ->
                  Line.of(
                      Words.PUSH,
                      number,
                      lead.toMillis(),
                      recording.toAbsolutePath(),
                      to.secret()));
          if (life.hears()) {
            pushes.send(life::send);
          }
        });
    return answer;
  }

  /// Looks after the process; on the shared thread. Before the first tile there is nothing to
  /// decode, and a desk that opens has better things to do than to start a process.
  void look() {
    if (wanted) {
      guarded(
          () -> {
            switch (life.look(tiles.pictures(), tiles.settled())) {
              case STARTED -> {
                tiles.reopen();
                pushes.send(life::send);
              }
              case FALLEN -> {
                exports.lose();
                pushes.lose();
                tiles.orphaned(life.failures(), life.startAt());
              }
              case RUNNING, WAITING -> tiles.reclaim();
            }
          });
    }
  }

  /// Whether it has ever had a tile; on the shared thread.
  boolean wanted() {
    return wanted;
  }

  /// Whether nothing is being started or opened here; on the shared thread.
  boolean settled() {
    return !wanted || (life.isUp() && tiles.settled());
  }

  /// Ends the process and deletes its file; on the shared thread.
  void shut() {
    life.close();
    exports.lose();
    pushes.lose();
    tiles.forget();
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hear(Line line) {
    life.beat(line);
    tiles.hear(line);
    exports.hear(line);
    pushes.hear(line);
  }

  private void later(Work work) {
    try {
      thread.execute(() -> guarded(work));
    } catch (RejectedExecutionException e) {
      LOG.debug("the video workers are closed, {}", e.getClass().getSimpleName());
    }
  }

  private static void guarded(Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException e) {
      LOG.error("a step of a video worker failed", e);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }
}
