package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Keeps the [BaseRow]s. Whoever calls owns the transaction.
final class BaseTable {
  static final String CREATE =
      "CREATE TABLE base_row (kind INTEGER NOT NULL, id BLOB NOT NULL, bucket INTEGER NOT NULL, ver INTEGER NOT NULL, hash INTEGER NOT NULL, gen INTEGER NOT NULL, orphan INTEGER NOT NULL, body BLOB, PRIMARY KEY (kind, id)) WITHOUT ROWID";

  private final Connection connection;
  private final Statements statements;

  BaseTable(Connection connection) {
    this.connection = connection;
    this.statements = new Statements(connection);
  }

  /// After a rollback.
  void clear() throws SQLException {
    statements.clear();
  }

  /// A condition on the id of a kind's table: no command is pending on it. Whoever deletes rows in
  /// bulk adds it.
  static String notPending(int kind) {
    return "id NOT IN (SELECT id FROM base_row WHERE kind=" + kind + ")";
  }

  Set<RecordKey> keys() throws SQLException {
    Set<RecordKey> keys = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT kind,id FROM base_row")) {
      while (row.next()) {
        keys.add(new RecordKey(row.getInt(1), FeedStatements.uuid(row.getBytes(2))));
      }
    }
    return keys;
  }

  Optional<BaseRow> find(RecordKey key) throws SQLException {
    PreparedStatement from =
        statements.of("SELECT bucket,ver,hash,gen,orphan,body FROM base_row WHERE kind=? AND id=?");
    from.setInt(1, key.kind());
    from.setBytes(2, FeedStatements.bytes(key.id()));
    try (ResultSet row = from.executeQuery()) {
      return row.next()
          ? Optional.of(
              new BaseRow(
                  row.getInt(1),
                  row.getLong(2),
                  row.getLong(3),
                  row.getInt(4),
                  row.getBoolean(5),
                  row.getBytes(6)))
          : Optional.empty();
    }
  }

  void put(RecordKey key, BaseRow base) throws SQLException {
    PreparedStatement to =
        statements.of("INSERT OR REPLACE INTO base_row VALUES (?,?,?,?,?,?,?,?)");
    to.setInt(1, key.kind());
    to.setBytes(2, FeedStatements.bytes(key.id()));
    to.setInt(3, base.bucket());
    to.setLong(4, base.version());
    to.setLong(5, base.hash());
    to.setInt(6, base.generation());
    to.setBoolean(7, base.orphan());
    to.setBytes(8, base.body());
    to.executeUpdate();
  }

  void delete(RecordKey key) throws SQLException {
    PreparedStatement to = statements.of("DELETE FROM base_row WHERE kind=? AND id=?");
    to.setInt(1, key.kind());
    to.setBytes(2, FeedStatements.bytes(key.id()));
    to.executeUpdate();
  }

  /// Withdrawn buckets.
  ///
  /// @param buckets a list of numbers in brackets
  void orphanIn(String buckets) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE base_row SET orphan=1 WHERE ver>0 AND bucket IN " + buckets);
    }
  }

  /// After a reset: what an earlier generation left and the new one did not bring.
  void orphanBefore(int generation) throws SQLException {
    try (PreparedStatement to =
        connection.prepareStatement("UPDATE base_row SET orphan=1 WHERE gen<? AND ver>0")) {
      to.setInt(1, generation);
      to.executeUpdate();
    }
  }
}
