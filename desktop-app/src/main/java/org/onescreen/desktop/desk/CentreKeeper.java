package org.onescreen.desktop.desk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Notice;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the embedded centre running for as long as the desk is: one that ends by itself is started
/// again, and the desk connects to where it then listens. One that keeps ending is given up with a
/// notice; what is cached stays on the screen.
final class CentreKeeper implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CentreKeeper.class);

  /// So many ends within [#A_WHILE] are no accident.
  private static final int ENDS_TO_GIVE_UP = 3;

  private static final Duration A_WHILE = Duration.ofMinutes(5);

  private final Starter starter;
  private final Ready ready;
  private final DeskTasks tasks;
  private final Consumer<Notice> tell;
  private final Texts texts;
  private final InstantSource clock;
  private final String logs;
  private volatile @Nullable Running current;
  private volatile boolean closed;

  /// A centre that was started.
  interface Running extends AutoCloseable {
    /// @throws IOException where it ended instead
    EmbeddedCentre.Announcement awaitReady() throws IOException;

    /// Blocks until it has ended.
    void awaitEnd() throws InterruptedException;

    ProcessHandle process();

    @Override
    void close();
  }

  /// Starts a centre.
  @FunctionalInterface
  interface Starter {
    Running start() throws IOException;
  }

  /// Connects the desk to where the centre listens.
  @FunctionalInterface
  interface Ready {
    void connect(EmbeddedCentre.Announcement announced) throws IOException;
  }

  /// @param ready hears where the centre listens, each time anew
  /// @param logs where to look for the reason of a failure
  CentreKeeper(
      Starter starter,
      Ready ready,
      DeskTasks tasks,
      Consumer<Notice> tell,
      Texts texts,
      InstantSource clock,
      String logs) {
    this.starter = starter;
    this.ready = ready;
    this.tasks = tasks;
    this.tell = tell;
    this.texts = texts;
    this.clock = clock;
    this.logs = logs;
  }

  /// Blocks until it is closed or gives up.
  void run() {
    Deque<Instant> ends = new ArrayDeque<>();
    while (!closed && ends.size() < ENDS_TO_GIVE_UP) {
      try {
        once();
      } catch (IOException e) {
        giveUp(e);
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      ends.add(clock.instant());
      while (ends.getFirst().isBefore(ends.getLast().minus(A_WHILE))) {
        ends.removeFirst();
      }
    }
    if (!closed) {
      giveUp(new IOException("the embedded centre ended " + ENDS_TO_GIVE_UP + " times"));
    }
  }

  private void once() throws IOException, InterruptedException {
    DeskTasks.Handle task = tasks.begin(texts.get("desk.starting-centre"));
    Running started;
    try {
      started = starter.start();
      current = started;
      if (closed) {
        started.close();
        return;
      }
      ready.connect(started.awaitReady());
      task.done();
    } catch (IOException e) {
      task.failed(texts.get("desk.centre-failed", logs));
      throw e;
    }
    started.awaitEnd();
    if (!closed) {
      LOG.warn("the embedded centre ended by itself and is started again");
    }
  }

  private void giveUp(IOException why) {
    if (!closed) {
      LOG.error("the embedded centre does not run", why);
      tell.accept(Notice.error(texts.get("desk.centre-failed", logs), "", why.toString()));
    }
  }

  /// The centre's process, for whoever measures it; empty before the first start.
  Optional<ProcessHandle> process() {
    return Optional.ofNullable(current).map(Running::process);
  }

  @Override
  public void close() {
    closed = true;
    Running running = current;
    if (running != null) {
      running.close();
    }
  }
}
