package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings what [Durability#LATER_IN_LOG] left in the log into the file: over a connection of its
/// own, and as soon as nobody writes. The writer would do so in the middle of somebody's command,
/// which then waits for thousands of pages.
final class Checkpoints implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(2);

  /// Fewer rows are left in the log.
  private static final long WORTH = 1_000;

  /// So many rows are brought over though somebody goes on writing, as an import does.
  private static final long MOST = 40_000;

  private final Connections connections;
  private final ScheduledExecutorService thread;
  private long written;
  private long last;
  private boolean waiting;

  Checkpoints(Connections connections) {
    this.connections = connections;
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("cache-checkpoint").daemon(true).factory());
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.thread = Executors.unconfigurableScheduledExecutorService(executor);
  }

  /// So many rows were committed.
  synchronized void written(long rows) {
    written += rows;
    last = System.nanoTime();
    if (!waiting && written >= WORTH) {
      waiting = true;
      look(QUIET_NANOS);
    } else if (written >= MOST && written - rows < MOST) {
      look(0);
    }
  }

  private void look(long delayNanos) {
    if (!thread.isShutdown()) {
      // What went wrong is logged where it does.
      var _ = thread.schedule(this::run, delayNanos, TimeUnit.NANOSECONDS);
    }
  }

  private void run() {
    synchronized (this) {
      if (!waiting) {
        return;
      }
      long quiet = System.nanoTime() - last;
      if (written < MOST && quiet < QUIET_NANOS) {
        look(QUIET_NANOS - quiet);
        return;
      }
      waiting = false;
      written = 0;
    }
    try (Connection connection = connections.checkpointer();
        Statement statement = connection.createStatement();
        ResultSet _ = statement.executeQuery("PRAGMA wal_checkpoint(PASSIVE)")) {
      LOG.debug("the log is in the file as far as nobody reads it");
    } catch (SQLException e) {
      // Nothing is lost by it: the log holds all, and the next one tries again.
      LOG.warn("the log could not be brought into the file", e);
    }
  }

  /// What is left in the log goes into the file when the last connection is closed.
  @Override
  public void close() {
    thread.close();
  }
}
