package org.onescreen.desktop.centre.sequencer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/// Of all the programs that serve one database, one sequences. The session's advisory lock decides;
/// PostgreSQL lets go of it when the session ends, however it ends.
///
/// A leader that hangs keeps its session, and with it the lock. But a leader asks the database many
/// times a second, and PostgreSQL notes when a session last did something: who waits to lead ends a
/// session that has said nothing for too long. What that leader had begun is undone, and it finds
/// its connection gone if it ever wakes.
final class Leadership {
  /// "onescree" in ASCII: any number will do that nobody else takes.
  private static final long KEY = 0x6f6e_6573_6372_6565L;

  /// Sixty times as long as a leader is ever silent. With the pause between two tries it leaves a
  /// second of the five in which the duty must have moved.
  static final Duration SILENCE = Duration.ofSeconds(3);

  /// A session that works, or waits for a lock, is not silent: only one that is waiting for its
  /// program.
  private static final String END_SILENT =
      """
      SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid))
      FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
        AND l.classid::bigint = %d AND l.objid::bigint = %d
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND (a.state LIKE 'idle%%' OR a.wait_event_type = 'Client')
        AND clock_timestamp() - a.state_change > interval '%d milliseconds'
      """
          .formatted(KEY >>> Integer.SIZE, KEY & 0xffff_ffffL, SILENCE.toMillis());

  private final Connection connection;

  Leadership(Connection connection) {
    this.connection = connection;
  }

  boolean take() throws SQLException {
    return ask("SELECT pg_try_advisory_lock(" + KEY + ")::int") == 1;
  }

  /// Ends the session of a leader that hangs.
  ///
  /// @return true where there was one
  boolean endSilent() throws SQLException {
    return ask(END_SILENT) > 0;
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
