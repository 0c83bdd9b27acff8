package org.onescreen.desktop.centre.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.PostgresForTests;
import org.onescreen.desktop.centre.store.DatabaseLogin;

@ExtendWith(PostgresForTests.class)
class TombstonesTest {
  private static final String PUT =
      "INSERT INTO record (kind, id, bucket, ver, body) SELECT 30, id, 0, 0,"
          + " jsonb_build_object('id', id, 'division', '990101101000') FROM (SELECT"
          + " ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid AS id"
          + " FROM generate_series(1, 10) n)";

  private static void sequence(Connection connection, boolean newSegment) throws SQLException {
    SequencerPass pass = new SequencerPass(connection);
    pass.prepare();
    assertThat(pass.run(newSegment).orElseThrow().drained()).isTrue();
    connection.setAutoCommit(true);
  }

  private static long ask(Statement statement, String question) throws SQLException {
    try (ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void tombstonesGoAfterHalfAYearByTheirSegmentsAndRaiseTheFloor(DatabaseLogin database)
      throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(PUT);
      sequence(connection, true);
      statement.execute("DELETE FROM record WHERE right(id::text, 1) IN ('1', '2', '3')");
      sequence(connection, false);
      statement.execute("DELETE FROM record WHERE right(id::text, 1) = '4'");
      sequence(connection, true);
      statement.execute("UPDATE sync_segment SET at = at - interval '179 days'");
      SequencerPass pass = new SequencerPass(connection);
      assertThat(pass.deleteTombstones()).contains(false);
      connection.setAutoCommit(true);
      assertThat(ask(statement, "SELECT count(*) FROM sync_feed WHERE op = 'D'")).isEqualTo(4);
      assertThat(ask(statement, "SELECT gc_floor FROM sync_meta")).isZero();

      statement.execute("UPDATE sync_segment SET at = at - interval '2 days'");
      assertThat(pass.deleteTombstones()).contains(false);
      connection.setAutoCommit(true);
      assertThat(ask(statement, "SELECT count(*) FROM sync_feed WHERE op = 'D'"))
          .as("the last one's segment has no successor: it may be from today")
          .isEqualTo(1);
      assertThat(ask(statement, "SELECT gc_floor FROM sync_meta"))
          .as("whoever stands at the newest that was deleted has seen them all")
          .isEqualTo(13);
      assertThat(ask(statement, "SELECT count(*) FROM sync_feed WHERE op = 'P'")).isEqualTo(6);
      assertThat(ask(statement, "SELECT sum(rows) FROM bucket_stat")).isEqualTo(6);
    }
  }
}
