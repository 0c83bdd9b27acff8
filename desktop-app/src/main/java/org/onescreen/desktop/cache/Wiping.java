package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Makes sure that rows that were deleted are gone from the bytes of the file, and not only from
/// its tables. SQLite's own `secure_delete` does not suffice: it leaves the copies that a page
/// keeps of rows which had moved to another page before they were deleted (measured: 40 of 6,691
/// names). So the file is rewritten without them, and the write-ahead log emptied.
///
/// What is owed is written down in the transaction that deletes, and so is done after a crash too.
final class Wiping {
  private Wiping() {}

  /// In the transaction that deletes.
  static void owe(Connection connection) throws SQLException {
    execute(connection, "INSERT OR IGNORE INTO meta VALUES ('wiping','owed')");
  }

  /// Outside of any transaction. Takes as long as it takes to copy the file, in which nothing else
  /// is written.
  static void settle(Connection connection) throws SQLException {
    if (!owed(connection)) {
      return;
    }
    // The copy that VACUUM makes on its way may be larger than the memory at hand.
    execute(connection, "PRAGMA temp_store=FILE");
    try {
      execute(connection, "VACUUM");
    } finally {
      execute(connection, "PRAGMA temp_store=MEMORY");
    }
    if (emptyLog(connection)) {
      execute(connection, "DELETE FROM meta WHERE key='wiping'");
    }
  }

  static boolean owed(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT 1 FROM meta WHERE key='wiping'")) {
      return row.next();
    }
  }

  /// @return false where a reader still needs the log; then it stays owed
  private static boolean emptyLog(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      return row.next() && row.getInt(1) == 0;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
