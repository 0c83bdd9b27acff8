package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes the tables, and makes those anew whose kind is declared otherwise than when they were
/// made: their rows come again with the next sync, which then is a reset.
final class Schema {
  /// In `PRAGMA user_version`. Raised when an older program must not touch the file.
  static final int FORMAT = 3;

  private static final List<String> FIXED =
      List.of(
          SyncStateTable.CREATE,
          "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");

  /// The first format in which personal values are sealed.
  private static final int SEALED_SINCE = 2;

  /// The first format with an outbox.
  private static final int OUTBOX_SINCE = 3;

  private static final List<String> OUTBOX =
      Stream.concat(
              OutboxTable.CREATE.stream(),
              Stream.of(Numbers.CREATE, Numbers.INSERT, BaseTable.CREATE))
          .toList();

  private final List<KindTable> tables;
  private final KeyCheck key;

  Schema(List<KindTable> tables, Seal seal) {
    this.tables = tables;
    this.key = new KeyCheck(seal);
  }

  static int userVersion(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  /// In one transaction; then what rows of an older declaration left behind is wiped out.
  ///
  /// @throws CacheException with [CacheFailure.Sealed] where the file was sealed with another key
  void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      int version = userVersion(connection);
      if (version == 0) {
        executeAll(statement, FIXED);
        SyncStateTable.insert(connection, UUID.randomUUID());
      }
      if (version < OUTBOX_SINCE) {
        executeAll(statement, OUTBOX);
      }
      if (version >= SEALED_SINCE) {
        key.require(connection);
      } else {
        key.leave(connection);
      }
      if (version < FORMAT) {
        statement.execute("PRAGMA user_version=" + FORMAT);
      }
      statement.execute(BucketTable.CREATE);
      SearchSchema.begin(connection);
      if (remake(connection, statement)) {
        reset(connection);
        if (version > 0) {
          Wiping.owe(connection);
        }
      }
      SearchSchema.prepare(connection, tables);
      MadeTable.prepare(connection, tables);
      statement.execute("COMMIT");
    }
    Wiping.settle(connection);
  }

  private static void executeAll(Statement statement, List<String> all) throws SQLException {
    for (String sql : all) {
      statement.execute(sql);
    }
  }

  /// @return true where rows may be missing now that the server has sent before
  private boolean remake(Connection connection, Statement statement) throws SQLException {
    Map<String, String> made = made(connection);
    boolean changed = false;
    for (KindTable table : tables) {
      Map<String, String> indexes = table.createIndexes();
      String personal = table.kind().personal().keySet().stream().sorted().toList().toString();
      String wanted = table.create() + String.join(";", indexes.values()) + personal;
      String key = "table:" + table.kind().name();
      String before = made.getOrDefault(key, "");
      if (!wanted.equals(before)) {
        if (before.startsWith(table.create()) && before.endsWith(personal)) {
          // Other indexes over the same rows, all of which stay.
          dropIndexes(connection, statement, table);
        } else {
          statement.execute(table.drop());
          SearchSchema.forget(connection, table);
          statement.execute(table.create());
          changed = true;
        }
        executeAll(statement, List.copyOf(indexes.values()));
        put(connection, key, wanted);
      }
    }
    return changed;
  }

  private static void dropIndexes(Connection connection, Statement statement, KindTable table)
      throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement of =
        connection.prepareStatement(
            "SELECT name FROM sqlite_master WHERE type='index' AND sql IS NOT NULL AND tbl_name=?")) {
      of.setString(1, "row_" + table.kind().name());
      try (ResultSet row = of.executeQuery()) {
        while (row.next()) {
          names.add(row.getString(1));
        }
      }
    }
    for (String name : names) {
      statement.execute("DROP INDEX " + KindTable.quoted(name));
    }
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
