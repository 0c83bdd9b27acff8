package org.onescreen.desktop.centre.sequencer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Of all the programs that serve one database, one sequences. The session's advisory lock decides;
/// PostgreSQL lets go of it when the session ends, however it ends.
final class Leadership {
  /// "onescree" in ASCII: any number will do that nobody else takes.
  private static final long KEY = 0x6f6e_6573_6372_6565L;

  private final Connection connection;

  Leadership(Connection connection) {
    this.connection = connection;
  }

  boolean take() throws SQLException {
    return ask("SELECT pg_try_advisory_lock(" + KEY + ")::int") == 1;
  }

  /// The newest sequence number that whoever leads has given out.
  long head() throws SQLException {
    return ask("SELECT head FROM sync_meta");
  }

  private long ask(String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }
}
