package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Makes the tables, and makes those anew whose kind is declared otherwise than when they were
/// made: their rows come again with the next sync, which then is a reset.
final class Schema {
  /// In `PRAGMA user_version`. Raised when an older program must not touch the file.
  static final int FORMAT = 1;

  private static final List<String> FIXED =
      List.of(
          SyncStateTable.CREATE,
          "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");

  private final List<KindTable> tables;

  Schema(List<KindTable> tables) {
    this.tables = tables;
  }

  static int userVersion(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  /// In one transaction.
  void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      if (userVersion(connection) == 0) {
        for (String create : FIXED) {
          statement.execute(create);
        }
        SyncStateTable.insert(connection, UUID.randomUUID());
        statement.execute("PRAGMA user_version=" + FORMAT);
      }
      statement.execute(BucketTable.CREATE);
      if (remake(connection, statement)) {
        reset(connection);
      }
      statement.execute("COMMIT");
    }
  }

  /// @return true where rows may be missing now that the server has sent before
  private boolean remake(Connection connection, Statement statement) throws SQLException {
    Map<String, String> made = made(connection);
    boolean changed = false;
    for (KindTable table : tables) {
      String wanted = table.create() + String.join(";", table.createIndexes());
      String key = "table:" + table.kind().name();
      if (!wanted.equals(made.get(key))) {
        statement.execute(table.drop());
        statement.execute(table.create());
        for (String index : table.createIndexes()) {
          statement.execute(index);
        }
        put(connection, key, wanted);
        changed = true;
      }
    }
    return changed;
  }

  private static void reset(Connection connection) throws SQLException {
    SyncState state = SyncStateTable.read(connection);
    if (state.cursor().isPresent()) {
      SyncStateTable.write(connection, state, state.reset());
    }
  }

  private static Map<String, String> made(Connection connection) throws SQLException {
    Map<String, String> made = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT key, value FROM meta")) {
      while (row.next()) {
        made.put(row.getString(1), row.getString(2));
      }
    }
    return made;
  }

  private static void put(Connection connection, String key, String value) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT OR REPLACE INTO meta VALUES (?,?)")) {
      statement.setString(1, key);
      statement.setString(2, value);
      statement.executeUpdate();
    }
  }
}
