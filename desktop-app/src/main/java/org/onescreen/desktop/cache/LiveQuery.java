package org.onescreen.desktop.cache;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.onescreen.model.record.Kind;

/// One live query: at most one run at a time, so that results keep their order, and a pause between
/// runs, so that a stream of changes costs ten runs a second at most and a quarter of a thread's
/// time at worst: what is counted of many records leaves the processors to who gives commands.
final class LiveQuery<R> implements Pin {
  private static final int RESTS = 3;
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /// Whoever gave the command that changed something has its answer by then. Woken before that, all
  /// who read would take the processors from it.
  private static final long AFTER_A_CHANGE_NANOS = TimeUnit.MILLISECONDS.toNanos(3);

  private final Set<Kind<?>> reads;
  private final LiveQueries.Read<R> read;
  private final Consumer<? super R> results;
  private final Consumer<? super RuntimeException> failure;
  private final LiveQueryBoard board;

  /// Held while a result is delivered: [#close()] waits for it.
  private final ReentrantLock delivery = new ReentrantLock();

  private boolean dirty;
  private boolean busy;
  private long notBefore;
  private volatile boolean closed;

  LiveQuery(
      Set<Kind<?>> reads,
      LiveQueries.Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure,
      LiveQueryBoard board) {
    this.reads = Set.copyOf(reads);
    this.read = read;
    this.results = results;
    this.failure = failure;
    this.board = board;
    this.notBefore = System.nanoTime();
  }

  boolean reads(Set<Kind<?>> changed) {
    return reads.stream().anyMatch(changed::contains);
  }

  /// Whoever reads no kind reads the outbox.
  boolean readsCommands() {
    return reads.isEmpty();
  }

  /// It has not been run yet.
  void begin() {
    runIn(0);
  }

  /// Something that it reads may have changed.
  void touch() {
    runIn(AFTER_A_CHANGE_NANOS);
  }

  private synchronized void runIn(long nanos) {
    dirty = true;
    if (!busy && !closed) {
      busy = true;
      board.schedule(this, Math.max(nanos, notBefore - System.nanoTime()));
    }
  }

  void run() {
    long started = System.nanoTime();
    synchronized (this) {
      dirty = false;
    }
    if (!closed) {
      deliver();
    }
    synchronized (this) {
      long now = System.nanoTime();
      notBefore = Math.max(started + PAUSE_NANOS, now + RESTS * (now - started));
      busy = false;
      if (dirty) {
        touch();
      }
    }
  }

  private void deliver() {
    Runnable delivered;
    try {
      R result = board.read(read);
      delivered = () -> results.accept(result);
    } catch (RuntimeException e) {
      delivered = () -> failure.accept(e);
    }
    delivery.lock();
    try {
      if (!closed) {
        delivered.run();
      }
    } finally {
      delivery.unlock();
    }
  }

  @Override
  public void close() {
    closed = true;
    // Whoever delivers now finishes first; from inside a delivery the lock is one's own.
    delivery.lock();
    try {
      board.forget(this);
    } finally {
      delivery.unlock();
    }
  }
}
