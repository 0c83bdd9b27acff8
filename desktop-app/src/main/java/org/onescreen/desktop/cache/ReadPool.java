package org.onescreen.desktop.cache;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.onescreen.model.record.RecordJson;

/// A few read-only connections. Each read is one transaction, so that everything in it is of one
/// moment.
final class ReadPool implements AutoCloseable {
  /// Enough for screens to overlap; more would only fight over two cores.
  static final int SIZE = 3;

  private final Path path;
  private final CacheFile file;
  private final Map<Integer, KindTable> tables;
  private final ThreadGuard guard;
  private final Bodies bodies;
  private final EntryForm form;
  private final Finding finding;
  private final RecordJson json = new RecordJson();
  private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(SIZE);
  private final List<Connection> all = new ArrayList<>();

  ReadPool(
      Connections connections,
      Path path,
      CacheFile file,
      Map<Integer, KindTable> tables,
      Bodies bodies,
      ThreadGuard guard,
      EntryForm form)
      throws SQLException {
    this.path = path;
    this.file = file;
    this.tables = tables;
    this.bodies = bodies;
    this.finding = new Finding(bodies);
    this.guard = guard;
    this.form = form;
    try {
      for (int i = 0; i < SIZE; i++) {
        all.add(connections.reader());
      }
    } catch (SQLException e) {
      close();
      throw e;
    }
    idle.addAll(all);
  }

  <R> R read(LiveQueries.Read<R> read) {
    guard.check();
    Connection connection = take();
    try {
      return read(connection, read);
    } catch (SQLException e) {
      throw file.noted(SqlFailures.of(e, path));
    } catch (CacheException e) {
      throw file.noted(e);
    } finally {
      idle.add(connection);
    }
  }

  /// Reads with SQL of one's own, in one transaction.
  <R> R raw(RawRead<R> read) {
    guard.check();
    Connection connection = take();
    try {
      execute(connection, "BEGIN");
      try {
        return read.run(connection);
      } finally {
        execute(connection, "ROLLBACK");
      }
    } catch (SQLException e) {
      throw file.noted(SqlFailures.of(e, path));
    } catch (CacheException e) {
      throw file.noted(e);
    } finally {
      idle.add(connection);
    }
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

  private Connection take() {
    try {
      return idle.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CacheException(new CacheFailure.Closed(), e);
    }
  }

  @Override
  public void close() {
    for (Connection connection : all) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw SqlFailures.of(e, path);
      }
    }
  }
}
