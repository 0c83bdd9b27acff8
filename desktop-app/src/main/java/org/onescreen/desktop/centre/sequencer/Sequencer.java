package org.onescreen.desktop.centre.sequencer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives every committed change its place in the feed, on one thread, over a connection of its own.
/// Where another program sequences the same database, it follows that one's head and takes over
/// when it dies. It lives through the loss of its connection.
public final class Sequencer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration RECONNECT = Duration.ofMillis(500);
  private static final Duration SEGMENT = Duration.ofDays(1);
  private static final int FOLLOW_POLLS_PER_TRY = 10;

  /// A connection that says nothing for so long is lost; a pass takes milliseconds.
  private static final int DEAF_MILLIS = 60_000;

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
      if (i % FOLLOW_POLLS_PER_TRY == 0 && leadership.take()) {
        return;
      }
      board.publish(leadership.head());
      pause(POLL);
    }
  }

  private void lead(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    SequencerPass pass = new SequencerPass(connection);
    board.publish(pass.run(true).head());
    leading = true;
    long segmentEnds = System.nanoTime() + SEGMENT.toNanos();
    while (!closed) {
      SequencerPass.Result result = pass.look();
      if (!result.drained()) {
        boolean newSegment = System.nanoTime() - segmentEnds >= 0;
        result = pass.run(newSegment);
        if (newSegment) {
          segmentEnds = System.nanoTime() + SEGMENT.toNanos();
        }
      }
      board.publish(result.head());
      if (result.drained()) {
        pause(POLL);
      }
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
