package org.onescreen.desktop.centre.feed;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultSetException;
import org.onescreen.model.wire.FeedLine;

/// The rows of one page while it is put together.
final class PageRows {
  private static final String SELECT =
      "SELECT bucket, kind, row_id, seq, op, ver, hash, body FROM sync_feed WHERE seq > ?";
  private static final String ORDER = " ORDER BY seq";

  /// Rows of a sample record's size, so that one answer of the database fills a page.
  private static final int USUAL_ROW_BYTES = 500;

  private static final int SMALLEST_FETCH = 50;

  private final List<FeedLine> lines = new ArrayList<>();
  private final List<Long> seqs = new ArrayList<>();
  private boolean more;
  private long limit;

  private PageRows() {}

  /// @param buckets only these; empty for all
  static PageRows read(Handle handle, long after, Optional<List<Integer>> buckets, int maxBytes) {
    PageRows rows = new PageRows();
    String sql = SELECT + (buckets.isPresent() ? " AND bucket = ANY (?)" : "") + ORDER;
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      statement.setFetchSize(Math.max(SMALLEST_FETCH, maxBytes / USUAL_ROW_BYTES));
      statement.setLong(1, after);
      if (buckets.isPresent()) {
        Array ids = handle.getConnection().createArrayOf("int4", buckets.get().toArray());
        statement.setArray(2, ids);
      }
      try (ResultSet found = statement.executeQuery()) {
        rows.fill(found, maxBytes);
      }
      return rows;
    } catch (SQLException e) {
      throw new ResultSetException("cannot read the feed", e, null);
    }
  }

  private void fill(ResultSet found, int maxBytes) throws SQLException {
    long bytes = 0;
    while (found.next()) {
      if (bytes >= maxBytes) {
        more = true;
        return;
      }
      bytes += add(found);
    }
  }

  private int add(ResultSet row) throws SQLException {
    int bucket = row.getInt(1);
    int kind = row.getInt(2);
    UUID id = row.getObject(3, UUID.class);
    long seq = row.getLong(4);
    String op = row.getString(5);
    long version = row.getLong(6);
    seqs.add(seq);
    if (!op.equals("P")) {
      lines.add(new FeedLine.Gone(op.equals("D"), kind, seq, bucket, version, id));
      return USUAL_ROW_BYTES / 5;
    }
    byte[] body = row.getBytes(8);
    lines.add(new FeedLine.Put(kind, seq, bucket, version, row.getLong(7), id, body));
    return body.length;
  }

  long firstOr(long otherwise) {
    return seqs.isEmpty() ? otherwise : seqs.getFirst();
  }

  /// Leaves what comes after `last` for another page.
  void cutAt(long last) {
    limit = last;
    while (!seqs.isEmpty() && seqs.getLast() > last) {
      seqs.removeLast();
      lines.removeLast();
    }
  }

  /// Where all was read, the page reaches to its limit, though its last row may come before it.
  FeedLine.End end(long head) {
    long reached = more ? seqs.getLast() : limit;
    return new FeedLine.End(reached, reached == head);
  }

  List<FeedLine> lines() {
    return lines;
  }
}
