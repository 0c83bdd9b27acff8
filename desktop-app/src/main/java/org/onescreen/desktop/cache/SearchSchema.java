package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;

/// The tables of the search: for each kind an index of its text (`find_…`: FTS5 without content, of
/// neighbouring characters) and one of its personal values (`blind_…`), how far both reach
/// (`search_done`), and which rows below that have changed since (`search_dirty`). Triggers write
/// the last, so that no way of changing a row can forget the search.
final class SearchSchema {
  /// Raised when the tokens change, so that the indexes are made anew.
  private static final String TOKENS = "3";

  private SearchSchema() {}

  /// Before the tables of the kinds are prepared, in that transaction.
  static void begin(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS search_done (kind INTEGER PRIMARY KEY, upto INTEGER NOT NULL, made TEXT NOT NULL)");
      statement.execute(
          "CREATE TABLE IF NOT EXISTS search_dirty (kind INTEGER NOT NULL, n INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (kind,n)) WITHOUT ROWID");
    }
  }

  /// After the tables of the kinds were prepared, in that transaction.
  static void prepare(Connection connection, Collection<KindTable> tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (KindTable table : tables) {
        if (table.isSearched() && !made(table).equals(found(connection, table))) {
          make(connection, statement, table);
        }
      }
    }
  }

  /// A kind's table was made anew: so must be what was found in it.
  static void forget(Connection connection, KindTable table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("UPDATE search_done SET made='' WHERE kind=" + table.kind().number());
    }
  }

  private static String made(KindTable table) {
    return TOKENS
        + table.kind().searchText()
        + table.kind().searchSound()
        + table.find().isPresent()
        + table.blind().isPresent();
  }

  private static String found(Connection connection, KindTable table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT made FROM search_done WHERE kind=?")) {
      statement.setInt(1, table.kind().number());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }

  private static void make(Connection connection, Statement statement, KindTable table)
      throws SQLException {
    int kind = table.kind().number();
    String find = KindTable.quoted("find_" + table.kind().name());
    String blind = KindTable.quoted("blind_" + table.kind().name());
    statement.execute("DROP TABLE IF EXISTS " + find);
    statement.execute("DROP TABLE IF EXISTS " + blind);
    statement.execute("DELETE FROM search_dirty WHERE kind=" + kind);
    if (table.find().isPresent()) {
      statement.execute(
          "CREATE VIRTUAL TABLE %s USING fts5(t, content='', contentless_delete=1, detail=none, prefix='4 8 12 16', tokenize='ascii')"
              .formatted(find));
    }
    if (table.blind().isPresent()) {
      statement.execute(
          "CREATE TABLE %s (hash INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (hash,n)) WITHOUT ROWID"
              .formatted(blind));
      statement.execute(
          "CREATE INDEX %s ON %s (n)"
              .formatted(KindTable.quoted("blind_" + table.kind().name() + "_n"), blind));
    }
    trigger(statement, table, "UPDATE", "NEW");
    trigger(statement, table, "DELETE", "OLD");
    try (PreparedStatement done =
        connection.prepareStatement("INSERT OR REPLACE INTO search_done VALUES (?,0,?)")) {
      done.setInt(1, kind);
      done.setString(2, made(table));
      done.executeUpdate();
    }
  }

  private static void trigger(Statement statement, KindTable table, String event, String row)
      throws SQLException {
    String name = KindTable.quoted("search_" + event + "_" + table.kind().name());
    statement.execute("DROP TRIGGER IF EXISTS " + name);
    statement.execute(
        "CREATE TRIGGER %s AFTER %s ON %s BEGIN INSERT INTO search_dirty VALUES (%d,%s.n,1) ON CONFLICT DO UPDATE SET seq=seq+1; END"
            .formatted(name, event, table.name(), table.kind().number(), row));
  }
}
