package org.onescreen.desktop.cache;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.RecordJson;

/// A few read-only connections, opened when they are first needed. Each read is one transaction, so
/// that everything in it is of one moment.
final class ReadPool implements AutoCloseable {
  /// Enough for screens to overlap; more would only fight over two cores.
  static final int SIZE = 3;

  private final Connections connections;
  private final Path path;
  private final CacheFile file;
  private final Map<Integer, KindTable> tables;
  private final ThreadGuard guard;
  private final Bodies bodies;
  private final EntryForm form;
  private final Finding finding;
  private final RecordJson json = new RecordJson();
  private final Semaphore places = new Semaphore(SIZE);
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
  private final List<Connection> all = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  ReadPool(
      Connections connections,
      Path path,
      CacheFile file,
      Map<Integer, KindTable> tables,
      Bodies bodies,
      ThreadGuard guard,
      EntryForm form) {
    this.connections = connections;
    this.path = path;
    this.file = file;
    this.tables = tables;
    this.bodies = bodies;
    this.finding = new Finding(bodies);
    this.guard = guard;
    this.form = form;
  }

  <R> R read(LiveQueries.Read<R> read) {
    guard.check();
    return with(connection -> read(connection, read));
  }

  /// Reads with SQL of one's own, in one transaction.
  <R> R raw(RawRead<R> read) {
    guard.check();
    return with(
        connection -> {
          execute(connection, "BEGIN");
          try {
            return read.run(connection);
          } finally {
            execute(connection, "ROLLBACK");
          }
        });
  }

  private <R> R with(RawRead<R> read) {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CacheException(new CacheFailure.Closed(), e);
    }
    @Nullable Connection connection = null;
    try {
      connection = connection();
      return read.run(connection);
    } catch (SQLException e) {
      throw file.noted(SqlFailures.of(e, path));
    } catch (CacheException e) {
      throw file.noted(e);
    } finally {
      if (connection != null) {
        idle.add(connection);
      }
      places.release();
    }
  }

  /// Of those that wait, else one more.
  private Connection connection() throws SQLException {
    @Nullable Connection waiting = idle.poll();
    if (waiting != null) {
      return waiting;
    }
    if (closed) {
      throw new CacheException(new CacheFailure.Closed(), null);
    }
    Connection opened = connections.reader();
    all.add(opened);
    return opened;
  }

  /// What of a stored record can be searched.
  Finding finding() {
    return finding;
  }

  @FunctionalInterface
  interface RawRead<R> {
    R run(Connection connection) throws SQLException;
  }

  private <R> R read(Connection connection, LiveQueries.Read<R> read) throws SQLException {
    SqlReader reader = new SqlReader(connection, path, tables, guard, json, bodies, form, finding);
    execute(connection, "BEGIN");
    try {
      return read.run(reader);
    } finally {
      reader.end();
      execute(connection, "ROLLBACK");
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Connection connection : all) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw SqlFailures.of(e, path);
      }
    }
  }
}
