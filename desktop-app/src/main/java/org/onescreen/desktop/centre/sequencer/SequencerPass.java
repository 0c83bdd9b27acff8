package org.onescreen.desktop.centre.sequencer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.centre.store.ServerIdentity;

/// One transaction of the sequencer: takes changes off the dirty list, writes the feed as the rows
/// are now, and moves the head with it. A change that commits late is simply taken by a later pass.
///
/// The lock on `sync_meta` is the fence: of two sequencers that both believe to lead, one fails.
final class SequencerPass {
  private static final int BATCH = 2_000;

  /// D where the row is gone, O where it lives in another bucket, P where it lives here.
  private static final String WRITE =
      """
      WITH entry AS MATERIALIZED (
        SELECT e.bucket, e.kind, e.row_id, e.seq,
          CASE WHEN r.id IS NULL THEN 'D' WHEN r.bucket = e.bucket THEN 'P' ELSE 'O' END AS op,
          coalesce(r.ver, g.ver, 1) AS ver,
          b.body,
          row_hash(r.id, r.ver, b.body) AS hash
        FROM unnest(?::int[], ?::smallint[], ?::uuid[], ?::bigint[]) e(bucket, kind, row_id, seq)
        LEFT JOIN record r ON r.kind = e.kind AND r.id = e.row_id
        LEFT JOIN record_gone g ON g.kind = e.kind AND g.id = e.row_id
        CROSS JOIN LATERAL (
          SELECT CASE WHEN r.bucket = e.bucket THEN r.body::text END AS body OFFSET 0) b
      ), delta AS (
        SELECT bucket, sum(rows) AS rows, sum(bytes) AS bytes,
          sum(rows * (hash & 4294967295)) AS low, sum(rows * ((hash >> 32) & 4294967295)) AS high
        FROM (
          SELECT bucket, 1 AS rows, octet_length(body) AS bytes, hash FROM entry WHERE op = 'P'
          UNION ALL
          SELECT f.bucket, -1, -f.bytes, f.hash FROM entry
          JOIN sync_feed f USING (bucket, kind, row_id) WHERE f.op = 'P') change
        GROUP BY bucket
      ), stat AS (
        INSERT INTO bucket_stat (bucket, rows, bytes, low, high)
        SELECT bucket, rows, bytes, low, high FROM delta
        ON CONFLICT (bucket) DO UPDATE
        SET rows = bucket_stat.rows + excluded.rows, bytes = bucket_stat.bytes + excluded.bytes,
          low = bucket_stat.low + excluded.low, high = bucket_stat.high + excluded.high
      )
      INSERT INTO sync_feed (bucket, kind, row_id, seq, op, ver, hash, bytes, body)
      SELECT bucket, kind, row_id, seq, op::"char", ver, hash,
        coalesce(octet_length(body), 0), body
      FROM entry
      ON CONFLICT (bucket, kind, row_id) DO UPDATE
      SET seq = excluded.seq, op = excluded.op, ver = excluded.ver, hash = excluded.hash,
        bytes = excluded.bytes, body = excluded.body
      """;

  /// The first load locks the head for as long as it runs (55P03), or has moved it since the
  /// snapshot was taken (40001).
  private static final Set<String> HELD_BY_OTHERS = Set.of("55P03", "40001");

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

  /// Prepares the connection for passes. Each reads some of many rows by their keys; with the sizes
  /// of a large batch the planner would rather read whole tables, and for longer than a pass may
  /// take.
  void prepare() throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off;"
              + " SET jit = off");
    }
  }

  /// Looks without locking or writing anything, so that a quiet centre leaves its disk alone.
  Result look() throws SQLException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT head, NOT EXISTS (SELECT FROM sync_dirty) FROM sync_meta")) {
      row.next();
      return new Result(row.getLong(1), row.getBoolean(2));
    }
  }

  /// @param newSegment true to begin a segment of the feed with the next number
  /// @return empty where somebody else holds the head just now; nothing was done
  Optional<Result> run(boolean newSegment) throws SQLException {
    return fenced(
        head -> {
          if (newSegment) {
            beginSegment(head + 1);
          }
          DirtyRows dirty = take();
          long reached = head + dirty.entries();
          if (dirty.entries() > 0) {
            write(dirty, head);
            moveHead(reached);
          }
          return new Result(reached, dirty.changes() < BATCH);
        });
  }

  /// Begins a new epoch where the store was taken to another server.
  ///
  /// @return empty where somebody else holds the head just now
  Optional<Boolean> compareIdentity() throws SQLException {
    return fenced(
        _ -> {
          ServerIdentity.compare(connection);
          return true;
        });
  }

  /// Deletes some tombstones whose time is over.
  ///
  /// @return true where more wait; empty where somebody else holds the head just now
  Optional<Boolean> deleteTombstones() throws SQLException {
    return fenced(_ -> new Tombstones(connection).deleteSome() == Tombstones.BATCH);
  }

  /// What is done while the head is locked.
  @FunctionalInterface
  private interface Work<T> {
    T with(long head) throws SQLException;
  }

  private <T> Optional<T> fenced(Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      T result = work.with(lockHead());
      connection.commit();
      return Optional.of(result);
    } catch (SQLException e) {
      undo(e);
      if (HELD_BY_OTHERS.contains(e.getSQLState())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private void undo(SQLException why) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  private long lockHead() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT head FROM sync_meta FOR UPDATE NOWAIT")) {
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
