package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// How far this replica's numbers have come; one row. Whoever calls owns the transaction.
///
/// @param last the newest number that was given out
/// @param settled all numbers up to here have their answer
record Numbers(long last, long settled) {
  static final String CREATE =
      "CREATE TABLE outbox_numbers (one INTEGER PRIMARY KEY CHECK (one=1), last INTEGER NOT NULL, settled INTEGER NOT NULL)";
  static final String INSERT = "INSERT INTO outbox_numbers VALUES (1,0,0)";

  static Numbers read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT last,settled FROM outbox_numbers")) {
      if (!row.next()) {
        throw new SQLException("the cache has no numbers for its outbox");
      }
      return new Numbers(row.getLong(1), row.getLong(2));
    }
  }

  void write(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE outbox_numbers SET last=?,settled=?")) {
      statement.setLong(1, last);
      statement.setLong(2, settled);
      statement.executeUpdate();
    }
  }
}
