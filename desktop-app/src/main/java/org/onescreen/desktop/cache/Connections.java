package org.onescreen.desktop.cache;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Opens connections to one file with the settings that the cache stands on: WAL, so that readers
/// and the writer do not wait for each other, and FULL, because in WAL mode NORMAL may lose a
/// committed transaction when the power fails (sqlite.org/pragma.html); see [Durability] for what
/// is in the journal too.
final class Connections {
  private static final List<String> BOTH =
      List.of(
          "PRAGMA busy_timeout=5000",
          "PRAGMA temp_store=MEMORY",
          "PRAGMA foreign_keys=OFF",
          "PRAGMA mmap_size=0",
          "PRAGMA trusted_schema=OFF");
  private static final List<String> WRITER =
      List.of("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA cache_size=-98304");
  private static final List<String> READER =
      List.of(
          "PRAGMA query_only=1",
          // Only the writer checkpoints: a reader that did would stall a screen.
          "PRAGMA wal_autocheckpoint=0",
          "PRAGMA cache_size=-8192");

  private final Path file;

  Connections(Path file) {
    this.file = file;
  }

  Connection writer() throws SQLException {
    return open(WRITER);
  }

  Connection reader() throws SQLException {
    return open(READER);
  }

  /// For one that copies the log into the file; FULL, so that the log is on the disk before.
  Connection checkpointer() throws SQLException {
    return open(List.of("PRAGMA synchronous=FULL", "PRAGMA wal_autocheckpoint=0"));
  }

  /// Without the settings of writer or reader, for looking at a file that may be anything.
  Connection bare() throws SQLException {
    return open(List.of());
  }

  private Connection open(List<String> pragmas) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    // Nobody asks for them, and asking costs a statement of its own after every insert.
    config.setGetGeneratedKeys(false);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      for (String pragma : BOTH) {
        statement.execute(pragma);
      }
      for (String pragma : pragmas) {
        statement.execute(pragma);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
