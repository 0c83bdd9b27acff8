package org.onescreen.desktop.video;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.worker.Line;
import org.onescreen.desktop.video.worker.Retry;
import org.onescreen.desktop.video.worker.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps one worker process alive: starts it, notices when it dies or stops beating, starts it
/// again. One thread, except [#status()].
final class WorkerLife {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerLife.class);

  /// How often it wants to be looked after.
  static final long LOOK_NANOS = 100_000_000;

  /// The very first start unpacks FFmpeg's libraries, on a disk that may be slow.
  private static final long FIRST_BEAT_NANOS = 60_000_000_000L;

  private static final long BEAT_NANOS = 5_000_000_000L;

  /// Sixteen main streams with a minute of each need some 400 MB; a process with four times that
  /// leaks.
  private static final long MOST_RESIDENT = 1_600L << 20;

  private static final long STEADY_NANOS = 20_000_000_000L;

  private final Standby standby;
  private final Path frames;
  private final Consumer<Line> events;
  private final Retry retry;
  private @Nullable WorkerProcess process;
  private long resident;
  private int failures;
  private int restarts;
  private long startAt;
  private volatile WorkerStatus status = WorkerStatus.NONE;

  /// @param frames the file into which its processes draw
  /// @param events what they say, on their own threads
  WorkerLife(Standby standby, Path frames, Consumer<Line> events, Retry retry) {
    this.standby = standby;
    this.frames = frames;
    this.events = events;
    this.retry = retry;
  }

  WorkerStatus status() {
    return status;
  }

  /// Looks after the process.
  ///
  /// @param pictures that stand in its tiles; who draws does not hang
  /// @param settled whether each of its tiles has had a picture or a word from this process: one
  ///   that falls before that may have fallen over a stream, and would again
  Look look(long pictures, boolean settled) {
    WorkerProcess current = process;
    if (current == null) {
      return System.currentTimeMillis() >= startAt ? start() : Look.WAITING;
    }
    long patience = current.hasBeaten() ? BEAT_NANOS : FIRST_BEAT_NANOS;
    if (current.isAlive() && current.silence(pictures) < patience && resident < MOST_RESIDENT) {
      return Look.RUNNING;
    }
    LOG.warn("the video worker {}", why(current));
    current.kill();
    process = null;
    failures = settled || current.age() > STEADY_NANOS ? 1 : failures + 1;
    return fallen();
  }

  private String why(WorkerProcess current) {
    if (!current.isAlive()) {
      return "has died";
    }
    return resident < MOST_RESIDENT ? "has stopped beating" : "needs ever more memory";
  }

  private Look start() {
    try {
      resident = 0;
      WorkerProcess next = standby.take();
      next.play(frames, events);
      process = next;
      return Look.STARTED;
    } catch (IOException e) {
      LOG.error("the video worker cannot be started", e);
      failures++;
      return fallen();
    }
  }

  private Look fallen() {
    restarts++;
    startAt = System.currentTimeMillis() + (failures <= 1 ? 0 : retry.pause(failures - 1));
    status = new WorkerStatus(false, 0, restarts, status.decoder(), Duration.ZERO);
    return Look.FALLEN;
  }

  void beat(Line line) {
    if (process != null && Words.BEAT.equals(line.word())) {
      status =
          new WorkerStatus(
              true, process.pid(), restarts, line.value(0), Duration.ofMillis(line.number(1)));
      resident = line.number(2);
    }
  }

  /// Whether there is a process that hears what it is told.
  boolean hears() {
    return process != null;
  }

  /// Whether it plays, and has said so.
  boolean isUp() {
    return process != null && process.hasBeaten();
  }

  /// When the next start is due, in epoch milliseconds.
  long startAt() {
    return startAt;
  }

  int failures() {
    return failures;
  }

  void send(Line line) {
    if (process != null) {
      process.send(line);
    }
  }

  void close() {
    if (process != null) {
      process.close();
      process = null;
    }
    status = new WorkerStatus(false, 0, restarts, status.decoder(), Duration.ZERO);
  }

  /// What a look found.
  enum Look {
    WAITING,
    STARTED,
    RUNNING,
    FALLEN
  }
}
