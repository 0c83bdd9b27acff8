package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Keeps [MadeForm]s in a table of their own. Triggers count the changes of what they are made of
/// and take them away, in the transaction that changes it: so no way of changing a row can leave an
/// old form behind, and with a withdrawn scope goes what was made of it. Whoever calls owns the
/// transaction.
final class MadeTable {
  private static final String CREATE =
      "CREATE TABLE IF NOT EXISTS made_form (name TEXT NOT NULL PRIMARY KEY, stamp INTEGER NOT NULL, bytes BLOB)";
  private static final String GONE = "UPDATE made_form SET stamp=stamp+1,bytes=NULL WHERE name=";
  private static final List<String> EVENTS = List.of("INSERT", "UPDATE", "DELETE");

  private MadeTable() {}

  /// After the tables of the kinds were prepared. A table that was made anew has lost its triggers,
  /// and with them what was made of it.
  static void prepare(Connection connection, Collection<KindTable> tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(CREATE);
      for (MadeForm form : MadeForm.values()) {
        boolean complete = true;
        for (KindTable table : tables) {
          if (form.kinds().contains(table.kind())) {
            for (String event : EVENTS) {
              complete &= !trigger(connection, form, table, event);
            }
          }
        }
        statement.execute("INSERT OR IGNORE INTO made_form VALUES (" + quoted(form) + ",0,NULL)");
        if (!complete) {
          statement.execute(GONE + quoted(form));
        }
      }
    }
  }

  /// @return true where there was none
  private static boolean trigger(
      Connection connection, MadeForm form, KindTable table, String event) throws SQLException {
    String name = "made_" + form + "_" + event + "_" + table.kind().name();
    try (PreparedStatement known =
        connection.prepareStatement(
            "SELECT 1 FROM sqlite_master WHERE type='trigger' AND name=?")) {
      known.setString(1, name);
      try (ResultSet row = known.executeQuery()) {
        if (row.next()) {
          return false;
        }
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TRIGGER %s AFTER %s ON %s BEGIN %s; END"
              .formatted(KindTable.quoted(name), event, table.name(), GONE + quoted(form)));
    }
    return true;
  }

  private static String quoted(MadeForm form) {
    return "'" + form + "'";
  }

  static Made read(Connection connection, MadeForm form) throws SQLException {
    try (PreparedStatement from =
        connection.prepareStatement("SELECT stamp,bytes FROM made_form WHERE name=?")) {
      from.setString(1, form.name());
      try (ResultSet row = from.executeQuery()) {
        return row.next()
            ? new Made(row.getLong(1), Optional.ofNullable(row.getBytes(2)))
            : Made.NONE;
      }
    }
  }

  /// Nothing where what it was made of has changed since.
  static void keep(Connection connection, MadeForm form, long stamp, byte[] bytes)
      throws SQLException {
    try (PreparedStatement to =
        connection.prepareStatement("UPDATE made_form SET bytes=? WHERE name=? AND stamp=?")) {
      to.setBytes(1, bytes);
      to.setString(2, form.name());
      to.setLong(3, stamp);
      to.executeUpdate();
    }
  }
}
