package org.onescreen.desktop.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The writer's transactions. IMMEDIATE, because a transaction that turns from reader to writer
/// half-way may fail without busy_timeout ever trying again.
final class WriteTransaction {
  private static final Logger LOG = LoggerFactory.getLogger(WriteTransaction.class);

  private final Connection connection;
  private final Path log;
  private @Nullable Durability durability;

  /// @param file of the cache
  WriteTransaction(Connection connection, Path file) {
    this.connection = connection;
    this.log = file.resolveSibling(file.getFileName() + "-wal");
  }

  void begin() throws SQLException {
    begin(Durability.NOW);
  }

  void begin(Durability wanted) throws SQLException {
    if (wanted != durability) {
      execute("PRAGMA synchronous=" + wanted.synchronous());
      execute("PRAGMA wal_autocheckpoint=" + wanted.checkpointAt());
      durability = wanted;
    }
    execute("BEGIN IMMEDIATE");
  }

  /// Brings everything that is committed to the disk, also where that has no room for another page:
  /// what is committed stands in the log, or has been synced by the checkpoint that took it out.
  void harden() throws SQLException {
    try (FileChannel committed = FileChannel.open(log, StandardOpenOption.WRITE)) {
      committed.force(true);
    } catch (IOException e) {
      throw new SQLException("the log cannot be synced", e);
    }
  }

  void commit() throws SQLException {
    execute("COMMIT");
  }

  void rollback() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite rolls back by itself on a full disk and then has nothing to roll back.
      LOG.debug("nothing to roll back: {}", e.getMessage());
    }
  }

  /// How many pages the log holds after a commit, which has brought them into the file already if
  /// it could; 0 where that cannot be told. What was committed stays so, whatever fails here.
  long logged() {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(PASSIVE)")) {
      return row.getLong(2);
    } catch (SQLException e) {
      LOG.warn("the log could not be brought into the file", e);
      return 0;
    }
  }

  /// How many rows this connection has changed since it was opened.
  long changes() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT total_changes()")) {
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
