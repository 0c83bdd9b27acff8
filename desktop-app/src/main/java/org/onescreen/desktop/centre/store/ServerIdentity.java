package org.onescreen.desktop.centre.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which PostgreSQL server the store lives on. A dump that was loaded into another server, or a
/// server that was set back to an earlier time, has another identity than the one that was noted:
/// no cursor of the old life holds, and a new epoch begins.
///
/// A machine that was set back as a whole keeps its identity; there the tags of the segments tell.
public final class ServerIdentity {
  private static final Logger LOG = LoggerFactory.getLogger(ServerIdentity.class);

  /// The timeline that is being written now: the control file names the new one only some time
  /// after a restored server was promoted.
  private static final String TIMELINE =
      "('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int";

  private ServerIdentity() {}

  /// Compares in the transaction that is under way, and begins a new epoch where they differ.
  public static void compare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!mayRead(statement)) {
        LOG.warn("this role may not read the server's identity: a restored dump goes unnoticed");
        return;
      }
      int renewed =
          statement.executeUpdate(
              "UPDATE sync_meta SET epoch = gen_random_uuid(), sysid = s.system_identifier,"
                  + " timeline = "
                  + TIMELINE
                  + " FROM pg_control_system() s"
                  + " WHERE (sysid, timeline) IS DISTINCT FROM (s.system_identifier, "
                  + TIMELINE
                  + ")");
      if (renewed > 0) {
        LOG.info("a new epoch begins");
      }
    }
  }

  private static boolean mayRead(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "SELECT has_function_privilege('pg_control_system()', 'execute')"
                + " AND has_function_privilege('pg_walfile_name(pg_lsn)', 'execute')")) {
      return row.next() && row.getBoolean(1);
    }
  }
}
