package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.wire.Cursor;

/// Reads and writes the [SyncState]: one row, and one for each bucket. Whoever calls owns the
/// transaction.
final class SyncStateTable {
  static final String CREATE =
      "CREATE TABLE cursor (one INTEGER PRIMARY KEY CHECK (one=1), replica TEXT NOT NULL, cursor TEXT, gen INTEGER NOT NULL, sweeping INTEGER NOT NULL, as_of TEXT)";

  private SyncStateTable() {}

  static void insert(Connection connection, UUID replica) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO cursor VALUES (1,?,NULL,0,0,NULL)")) {
      statement.setString(1, replica.toString());
      statement.executeUpdate();
    }
  }

  static SyncState read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT replica,cursor,gen,sweeping,as_of FROM cursor")) {
      if (!row.next()) {
        throw new SQLException("the cache has no sync state");
      }
      return new SyncState(
          UUID.fromString(row.getString(1)),
          Optional.ofNullable(row.getString(2)).map(Cursor::parse),
          row.getInt(3),
          row.getBoolean(4),
          Optional.ofNullable(row.getString(5)).map(Instant::parse),
          BucketTable.read(connection),
          ahead(connection));
    }
  }

  static void write(Connection connection, SyncState before, SyncState state) throws SQLException {
    BucketTable.write(connection, before.buckets(), state.buckets());
    if (!before.ahead().equals(state.ahead())) {
      ahead(connection, state.ahead());
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "UPDATE cursor SET cursor=?,gen=?,sweeping=?,as_of=?,replica=?")) {
      statement.setString(1, state.cursor().map(Cursor::toString).orElse(null));
      statement.setInt(2, state.generation());
      statement.setBoolean(3, state.sweeping());
      statement.setString(4, state.asOf().map(Instant::toString).orElse(null));
      statement.setString(5, state.replica().toString());
      statement.executeUpdate();
    }
  }

  private static Beyond ahead(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT value FROM meta WHERE key='ahead'")) {
      return row.next() ? Beyond.parse(row.getString(1)) : Beyond.NONE;
    }
  }

  private static void ahead(Connection connection, Beyond place) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT OR REPLACE INTO meta VALUES ('ahead',?)")) {
      statement.setString(1, place.toString());
      statement.executeUpdate();
    }
  }
}
