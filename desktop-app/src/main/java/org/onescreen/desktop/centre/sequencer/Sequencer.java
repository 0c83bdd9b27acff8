package org.onescreen.desktop.centre.sequencer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives every committed change its place in the feed, on one thread, over a connection of its own.
/// Where another program sequences the same database, it follows that one's head and takes over
/// when it dies or hangs, within five seconds. It lives through the loss of its connection.
public final class Sequencer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
  private static final Duration POLL = Duration.ofMillis(50);

  /// Between two passes, so that changes that come one by one share a transaction.
  private static final Duration GATHER = Duration.ofMillis(4);

  private static final Duration RECONNECT = Duration.ofMillis(500);
  private static final int FOLLOW_POLLS_PER_TRY = 10;

  /// A connection that answers a short question for so long with nothing is lost.
  private static final int DEAF_MILLIS = 5_000;

  /// A pass takes milliseconds, but on a slow disk one over large records may take long.
  private static final int PASS_MILLIS = 60_000;

  /// PostgreSQL's insufficient_privilege.
  private static final String NOT_ALLOWED = "42501";

  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(10);

  private final ConnectionSource connections;
  private final HeadBoard board;
  private final Semaphore work = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closed;
  private volatile boolean leading;

  /// Opens connections outside any pool.
  @FunctionalInterface
  public interface ConnectionSource {
    Connection open() throws SQLException;
  }

  public Sequencer(ConnectionSource connections, HeadBoard board) {
    this.connections = connections;
    this.board = board;
    this.thread = Thread.ofPlatform().daemon().name("centre-sequencer").unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /// Says that something was committed. Changes that nobody tells of are found by polling.
  public void wake() {
    work.release();
  }

  /// True while this one sequences and no other.
  public boolean isLeading() {
    return leading;
  }

  /// Ends the thread and waits for it.
  @Override
  public void close() {
    closed = true;
    work.release();
    try {
      thread.join(PATIENCE_AT_END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    board.close();
  }

  private void run() {
    while (!closed) {
      try (Connection connection = connections.open()) {
        connection.setNetworkTimeout(Runnable::run, DEAF_MILLIS);
        follow(connection);
        lead(connection);
      } catch (SQLException e) {
        if (!closed) {
          LOG.warn("the sequencer lost its connection and opens another: {}", e.getSQLState());
          pause(RECONNECT);
        }
      } catch (RuntimeException e) {
        // A centre that serves but no longer sequences would look alive and be dead.
        LOG.error("the sequencer failed and begins anew", e);
        pause(RECONNECT);
      } finally {
        leading = false;
      }
    }
  }

  private void follow(Connection connection) throws SQLException {
    Leadership leadership = new Leadership(connection);
    for (int i = 0; !closed; i++) {
      if (i % FOLLOW_POLLS_PER_TRY == 0) {
        if (leadership.take()) {
          return;
        }
        endSilentLeader(leadership);
      }
      board.publish(leadership.head());
      pause(POLL);
    }
  }

  private void endSilentLeader(Leadership leadership) throws SQLException {
    try {
      if (leadership.endSilent()) {
        LOG.warn("whoever sequenced hangs; its session was ended");
      }
    } catch (SQLException e) {
      if (!NOT_ALLOWED.equals(e.getSQLState())) {
        throw e;
      }
      LOG.warn("this role may not end the session of a sequencer that hangs");
    }
  }

  private void lead(Connection connection) throws SQLException {
    SequencerPass pass = new SequencerPass(connection);
    pass.prepare();
    connection.setNetworkTimeout(Runnable::run, PASS_MILLIS);
    Turns turns = new Turns(System.nanoTime());
    while (!closed && pass.compareIdentity().isEmpty()) {
      pause(POLL);
    }
    while (!closed) {
      connection.setNetworkTimeout(Runnable::run, DEAF_MILLIS);
      SequencerPass.Result found = pass.look();
      connection.setNetworkTimeout(Runnable::run, PASS_MILLIS);
      board.publish(found.head());
      long now = System.nanoTime();
      if (!found.drained() || !leading) {
        turns.changed(now);
        pass(pass, turns.segmentIsDue(now), turns);
      } else if (turns.tidyIsDue(now)) {
        turns.tidied(now, pass.deleteTombstones().orElse(false));
      } else {
        pause(turns.untilNextLook(now));
      }
    }
  }

  private void pass(SequencerPass pass, boolean newSegment, Turns turns) throws SQLException {
    Optional<SequencerPass.Result> done = pass.run(newSegment);
    if (done.isEmpty()) {
      pause(POLL);
      return;
    }
    leading = true;
    board.publish(done.get().head());
    if (newSegment) {
      turns.segmentBegan(System.nanoTime());
    }
    if (done.get().drained()) {
      LockSupport.parkNanos(GATHER.toNanos());
    }
  }

  private void pause(Duration atMost) {
    try {
      if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        work.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }
}
