package org.onescreen.desktop.centre.sequencer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// One transaction of the sequencer: takes changes off the dirty list, writes the feed as the rows
/// are now, and moves the head with it. A change that commits late is simply taken by a later pass.
///
/// The lock on `sync_meta` is the fence: of two sequencers that both believe to lead, one fails.
final class SequencerPass {
  private static final int BATCH = 5_000;

  /// D where the row is gone, O where it lives in another bucket, P where it lives here.
  private static final String WRITE =
      """
      WITH entry AS MATERIALIZED (
        SELECT e.bucket, e.kind, e.row_id, e.seq,
          CASE WHEN r.id IS NULL THEN 'D' WHEN r.bucket = e.bucket THEN 'P' ELSE 'O' END AS op,
          coalesce(r.ver, g.ver, 1) AS ver,
          CASE WHEN r.bucket = e.bucket THEN r.body::text END AS body
        FROM unnest(?::int[], ?::smallint[], ?::uuid[], ?::bigint[]) e(bucket, kind, row_id, seq)
        LEFT JOIN record r ON r.kind = e.kind AND r.id = e.row_id
        LEFT JOIN record_gone g ON g.kind = e.kind AND g.id = e.row_id
      ), delta AS (
        SELECT bucket, sum(rows) AS rows, sum(bytes) AS bytes FROM (
          SELECT bucket, 1 AS rows, octet_length(body) AS bytes FROM entry WHERE op = 'P'
          UNION ALL
          SELECT f.bucket, -1, -f.bytes FROM entry
          JOIN sync_feed f USING (bucket, kind, row_id) WHERE f.op = 'P')
        GROUP BY bucket
      ), stat AS (
        INSERT INTO bucket_stat (bucket, rows, bytes) SELECT bucket, rows, bytes FROM delta
        ON CONFLICT (bucket) DO UPDATE
        SET rows = bucket_stat.rows + excluded.rows, bytes = bucket_stat.bytes + excluded.bytes
      )
      INSERT INTO sync_feed (bucket, kind, row_id, seq, op, ver, hash, bytes, body)
      SELECT bucket, kind, row_id, seq, op::"char", ver, row_hash(row_id, ver, body),
        coalesce(octet_length(body), 0), body
      FROM entry
      ON CONFLICT (bucket, kind, row_id) DO UPDATE
      SET seq = excluded.seq, op = excluded.op, ver = excluded.ver, hash = excluded.hash,
        bytes = excluded.bytes, body = excluded.body
      """;

  private static final List<String> TYPES = List.of("int4", "int2", "uuid", "int8");

  private final Connection connection;

  SequencerPass(Connection connection) {
    this.connection = connection;
  }

  /// What a pass did.
  ///
  /// @param head the newest sequence number after it
  /// @param drained false where more changes wait
  record Result(long head, boolean drained) {}

  /// Looks without locking or writing anything, so that a quiet centre leaves its disk alone.
  Result look() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT head, NOT EXISTS (SELECT FROM sync_dirty) FROM sync_meta")) {
      row.next();
      Result result = new Result(row.getLong(1), row.getBoolean(2));
      connection.commit();
      return result;
    }
  }

  /// @param newSegment true to begin a segment of the feed with the next number
  Result run(boolean newSegment) throws SQLException {
    try {
      long head = lockHead();
      if (newSegment) {
        beginSegment(head + 1);
      }
      DirtyRows dirty = take();
      if (dirty.entries() > 0) {
        write(dirty, head);
        head += dirty.entries();
        moveHead(head);
      }
      connection.commit();
      return new Result(head, dirty.changes() < BATCH);
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }

  private long lockHead() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT head FROM sync_meta FOR UPDATE")) {
      row.next();
      return row.getLong(1);
    }
  }

  private DirtyRows take() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DirtyRows.sql())) {
      return DirtyRows.take(statement, BATCH);
    }
  }

  private void write(DirtyRows dirty, long head) throws SQLException {
    List<Object[]> columns = dirty.columns(head);
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      for (int i = 0; i < columns.size(); i++) {
        statement.setArray(i + 1, connection.createArrayOf(TYPES.get(i), columns.get(i)));
      }
      statement.executeUpdate();
    }
  }

  private void moveHead(long head) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE sync_meta SET head = ?")) {
      statement.setLong(1, head);
      statement.executeUpdate();
    }
  }

  /// The tag is never 0, which stands for the beginning of the feed.
  private void beginSegment(long from) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO sync_segment (from_seq, tag, at)"
                + " VALUES (?, 1 + floor(random() * 2147483646)::int, now())"
                + " ON CONFLICT (from_seq) DO UPDATE SET tag = excluded.tag, at = excluded.at")) {
      statement.setLong(1, from);
      statement.executeUpdate();
    }
  }
}
