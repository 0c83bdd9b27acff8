package org.onescreen.packaging.search;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Bytes of a cache's tables, as SQLite counts its pages.
///
/// @param table the rows themselves, without their indexes
/// @param text the index of their text
/// @param blind the index of their personal values
record IndexSize(double table, double text, double blind) {
  static IndexSize of(Path cache) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + cache)) {
      return new IndexSize(
          bytes(connection, "row_%"), bytes(connection, "find_%"), bytes(connection, "blind_%"));
    }
  }

  private static double bytes(Connection connection, String names) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT coalesce(sum(pgsize),0) FROM dbstat WHERE name LIKE ?")) {
      statement.setString(1, names);
      try (ResultSet row = statement.executeQuery()) {
        return row.getDouble(1);
      }
    }
  }
}
