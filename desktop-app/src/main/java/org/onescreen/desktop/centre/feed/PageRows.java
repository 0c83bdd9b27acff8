package org.onescreen.desktop.centre.feed;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultSetException;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.FeedLine;

/// The rows of one page while it is put together.
final class PageRows {
  /// How far one page looks at most. A desk that may see little and was away for long gets some
  /// empty pages instead of one that reads half the feed.
  static final long WINDOW = 100_000;

  private static final String COLUMNS = "bucket, kind, row_id, seq, op, ver, hash, body";

  private static final String WALK =
      "SELECT " + COLUMNS + " FROM sync_feed WHERE seq > ? AND seq <= ?%s ORDER BY seq";

  private static final String ALL = "";
  private static final String OF_BUCKETS = " AND bucket = ANY (?)";

  /// Of so many buckets that walking along the feed is best. The sum keeps PostgreSQL from
  /// gathering the window's rows bucket by bucket and sorting them, bodies and all, on its disk.
  private static final String OF_MANY_BUCKETS = " AND bucket + 0 = ANY (?)";

  /// Where the first of what is left of each bucket stands.
  private static final String FIRST =
      "SELECT min(f.seq) FROM unnest(?) wanted(bucket), LATERAL ("
          + "SELECT seq FROM sync_feed WHERE bucket = wanted.bucket AND seq > ?"
          + " ORDER BY seq LIMIT 1) f";

  /// From each bucket its next few, and of these the first: however much the buckets hold, a page
  /// reads no more than it may carry from each.
  private static final String BACKFILL =
      "WITH next AS MATERIALIZED (SELECT f.seq FROM unnest(?) wanted(bucket), LATERAL ("
          + "SELECT seq FROM sync_feed WHERE bucket = wanted.bucket AND seq > ?"
          + " ORDER BY seq LIMIT ?) f ORDER BY f.seq LIMIT ?)"
          + " SELECT "
          + COLUMNS
          + " FROM sync_feed WHERE seq IN (SELECT seq FROM next) ORDER BY seq";

  /// Rows of a sample record's size, so that a few answers of the database fill a page, and little
  /// of the last one is left over.
  private static final int USUAL_ROW_BYTES = 500;

  private static final int FETCHES = 5;

  /// What a line has besides its body.
  private static final int LINE_BYTES = 100;

  private static final int SMALLEST_FETCH = 50;

  /// Of a backfill, which looks for as many in each of its buckets.
  private static final int MOST_ROWS = 5_000;

  /// What stands together is read together: a backfill first reads the feed as it stands, as far as
  /// this, and looks into each bucket only where hardly any of that was wanted. Who fills
  /// everything would else have each page look through all that is left.
  private static final int TOGETHER = 4 * MOST_ROWS;

  private static final int HARDLY_ANY = MOST_ROWS / 8;

  private final List<FeedLine> lines = new ArrayList<>();
  private final List<Long> seqs = new ArrayList<>();
  private long bytes;
  private boolean more;
  private long limit;

  private PageRows(long limit) {
    this.limit = limit;
  }

  /// What has changed after `after`.
  ///
  /// @param buckets only these; null for all
  static PageRows live(
      Handle handle, long after, long head, @Nullable Set<Integer> buckets, int maxBytes) {
    PageRows rows = new PageRows(Math.min(head, after + WINDOW));
    rows.read(handle, after, buckets, buckets == null ? ALL : OF_BUCKETS, maxBytes);
    return rows;
  }

  private void read(
      Handle handle, long after, @Nullable Set<Integer> buckets, String which, int maxBytes) {
    String sql = WALK.formatted(which);
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      statement.setFetchSize(fetch(maxBytes));
      statement.setLong(1, after);
      statement.setLong(2, limit);
      if (buckets != null) {
        statement.setArray(3, handle.getConnection().createArrayOf("int4", buckets.toArray()));
      }
      fill(statement, maxBytes);
    } catch (SQLException e) {
      throw new ResultSetException("cannot read the feed", e, null);
    }
  }

  /// What stands in a few buckets.
  static PageRows backfill(
      Handle handle, long after, long head, Set<Integer> buckets, int maxBytes) {
    long first = first(handle, after, buckets);
    PageRows rows = new PageRows(Math.min(head, first - 1 + TOGETHER));
    if (first <= head) {
      rows.read(handle, first - 1, buckets, OF_MANY_BUCKETS, maxBytes);
      if (!rows.more && rows.limit < head && rows.lines.size() < HARDLY_ANY) {
        long from = rows.limit;
        rows.limit = head;
        rows.lookInto(handle, from, buckets, maxBytes);
      }
    }
    return rows;
  }

  /// @return beyond every head where nothing is left
  private static long first(Handle handle, long after, Set<Integer> buckets) {
    try (PreparedStatement statement = handle.getConnection().prepareStatement(FIRST)) {
      statement.setArray(1, handle.getConnection().createArrayOf("int4", buckets.toArray()));
      statement.setLong(2, after);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        long first = row.getLong(1);
        return row.wasNull() ? Long.MAX_VALUE - TOGETHER : first;
      }
    } catch (SQLException e) {
      throw new ResultSetException("cannot read the feed", e, null);
    }
  }

  private void lookInto(Handle handle, long after, Set<Integer> buckets, int maxBytes) {
    int most = Math.min(maxBytes / LINE_BYTES + 1, MOST_ROWS);
    int before = lines.size();
    try (PreparedStatement statement = handle.getConnection().prepareStatement(BACKFILL)) {
      statement.setFetchSize(fetch(maxBytes));
      statement.setArray(1, handle.getConnection().createArrayOf("int4", buckets.toArray()));
      statement.setLong(2, after);
      statement.setInt(3, most);
      statement.setInt(4, most);
      fill(statement, maxBytes);
      more |= lines.size() - before == most;
    } catch (SQLException e) {
      throw new ResultSetException("cannot read the feed", e, null);
    }
  }

  private static int fetch(int maxBytes) {
    return Math.max(SMALLEST_FETCH, maxBytes / USUAL_ROW_BYTES / FETCHES);
  }

  private void fill(PreparedStatement statement, int maxBytes) throws SQLException {
    try (ResultSet found = statement.executeQuery()) {
      while (!more && found.next()) {
        FeedLine line = read(found);
        bytes += LINE_BYTES + (line instanceof FeedLine.Put put ? put.body().length : 0);
        if (bytes > maxBytes && !lines.isEmpty()) {
          more = true;
        } else {
          lines.add(line);
          seqs.add(found.getLong(4));
        }
      }
    }
  }

  private static FeedLine read(ResultSet row) throws SQLException {
    int bucket = row.getInt(1);
    int kind = row.getInt(2);
    UUID id = row.getObject(3, UUID.class);
    long seq = row.getLong(4);
    String op = row.getString(5);
    long version = row.getLong(6);
    return op.equals("P")
        ? new FeedLine.Put(kind, seq, bucket, version, row.getLong(7), id, row.getBytes(8))
        : new FeedLine.Gone(op.equals("D"), kind, seq, bucket, version, id);
  }

  /// All marks of a page carry one tag. Where one mark is enough, it is the page's end that the tag
  /// is for, wherever the rows come from; else the page stops with the segment of its first mark.
  void endInOneSegment(Segments segments) {
    MarkRule marks = new MarkRule();
    for (int i = 0; i < lines.size() - 1; i++) {
      if (marks.add(lines.get(i))) {
        cutAt(segments.endOf(seqs.get(i)));
        return;
      }
    }
  }

  private void cutAt(long last) {
    if (last >= limit) {
      return;
    }
    limit = last;
    while (seqs.getLast() > last) {
      seqs.removeLast();
      lines.removeLast();
      more = false;
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
