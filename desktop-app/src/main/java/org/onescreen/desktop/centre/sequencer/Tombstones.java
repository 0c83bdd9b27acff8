package org.onescreen.desktop.centre.sequencer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Forgets that rows are gone, once every desk has had half a year to hear of it. Whoever was away
/// for longer stands below the floor and pulls anew. The dates are those of the segments: an entry
/// is as old as the segment that came after it.
final class Tombstones {
  static final int DAYS = 180;

  /// What one transaction deletes: a few milliseconds.
  static final int BATCH = 1_000;

  private static final String DELETE =
      """
      WITH old AS (
        SELECT seq FROM sync_feed
        WHERE op <> 'P' AND seq < (
          SELECT max(from_seq) FROM sync_segment WHERE at <= now() - make_interval(days => ?))
        ORDER BY seq LIMIT ?
      ), gone AS (
        DELETE FROM sync_feed f USING old WHERE f.seq = old.seq RETURNING f.seq
      )
      SELECT count(*), coalesce(max(seq), 0) FROM gone
      """;

  private final Connection connection;

  Tombstones(Connection connection) {
    this.connection = connection;
  }

  /// Deletes the oldest in the transaction that is under way, and raises the floor with them: a
  /// cursor at the floor has seen them all.
  ///
  /// @return how many; less than [#BATCH] where no more are old enough
  int deleteSome() throws SQLException {
    long floor;
    int deleted;
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      statement.setInt(1, DAYS);
      statement.setInt(2, BATCH);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        deleted = row.getInt(1);
        floor = row.getLong(2);
      }
    }
    if (deleted > 0) {
      try (PreparedStatement statement =
          connection.prepareStatement("UPDATE sync_meta SET gc_floor = greatest(gc_floor, ?)")) {
        statement.setLong(1, floor);
        statement.executeUpdate();
      }
    }
    return deleted;
  }
}
