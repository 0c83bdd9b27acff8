package org.onescreen.desktop.video;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A worker process that has nothing to play yet. To start one takes a second and more, on a
/// machine that is busy many: the wall would be still for so long whenever a worker dies. One that
/// stands by has its classes and libraries loaded and takes over at once. One thread, except
/// [#pid()].
final class Standby {
  private static final Logger LOG = LoggerFactory.getLogger(Standby.class);

  /// As a worker that plays; the first start of all unpacks libraries.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Supplier<ProcessBuilder> command;
  private final long lookEvery;
  private final long firstAt;
  private @Nullable WorkerProcess waiting;
  private volatile long pid;

  /// @param lookEvery how often it is looked after, in nanoseconds
  /// @param firstAfter how long nobody stands by at first
  Standby(Supplier<ProcessBuilder> command, long lookEvery, Duration firstAfter) {
    this.command = command;
    this.lookEvery = lookEvery;
    this.firstAt = System.nanoTime() + firstAfter.toNanos();
  }

  /// Its process, 0 while there is none. Any thread.
  long pid() {
    return pid;
  }

  /// The one that waits, or a new one.
  WorkerProcess take() throws IOException {
    WorkerProcess ready = waiting;
    waiting = null;
    pid = 0;
    return ready != null && ready.isAlive() ? ready : start();
  }

  /// Looks after the one that waits.
  ///
  /// @param settled whether everything plays that is to play: then a start is in nobody's way
  void look(boolean settled) {
    WorkerProcess present = waiting;
    if (present == null) {
      if (settled && System.nanoTime() - firstAt > 0) {
        begin();
      }
    } else if (!present.isAlive() || present.silence(0) > PATIENCE.toNanos()) {
      LOG.warn("the video worker that stands by is gone or hangs");
      present.kill();
      waiting = null;
      pid = 0;
    }
  }

  private void begin() {
    try {
      WorkerProcess next = start();
      waiting = next;
      pid = next.pid();
    } catch (IOException e) {
      LOG.error("no video worker can be started to stand by", e);
    }
  }

  private WorkerProcess start() throws IOException {
    return WorkerProcess.start(command.get(), lookEvery);
  }

  void close() {
    if (waiting != null) {
      waiting.close();
      waiting = null;
      pid = 0;
    }
  }
}
