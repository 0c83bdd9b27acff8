package org.onescreen.desktop.centre.sequencer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The rows that were changed, coalesced: each bucket and row that a change named, once, in the
/// order of the first change, what is urgent before the rest.
final class DirtyRows {
  private static final String TAKE =
      """
      WITH taken AS (
        DELETE FROM sync_dirty
        WHERE ctid = ANY (ARRAY(SELECT ctid FROM sync_dirty ORDER BY prio, id LIMIT ?))
        RETURNING prio, id, kind, row_id, old_bucket, new_bucket)
      SELECT kind, row_id, old_bucket, new_bucket FROM taken ORDER BY prio, id
      """;

  private final SequencedSet<Place> places = new LinkedHashSet<>();
  private int changes;

  /// A row in a bucket that it is in, was in, or came into.
  private record Place(int bucket, int kind, UUID id) {}

  private DirtyRows() {}

  /// Takes at most `limit` changes off the list; they are gone when the transaction commits.
  static DirtyRows take(PreparedStatement statement, int limit) throws SQLException {
    DirtyRows dirty = new DirtyRows();
    statement.setInt(1, limit);
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        dirty.changes++;
        int kind = rows.getInt(1);
        UUID id = rows.getObject(2, UUID.class);
        dirty.add(rows.getObject(3, Integer.class), kind, id);
        dirty.add(rows.getObject(4, Integer.class), kind, id);
      }
    }
    return dirty;
  }

  static String sql() {
    return TAKE;
  }

  private void add(@Nullable Integer bucket, int kind, UUID id) {
    if (bucket != null) {
      places.add(new Place(bucket, kind, id));
    }
  }

  /// How many changes were taken.
  int changes() {
    return changes;
  }

  /// How many sequence numbers they need.
  int entries() {
    return places.size();
  }

  /// The entries as arrays for `unnest`: bucket, kind, row, sequence number from `head` on.
  List<Object[]> columns(long head) {
    List<Object[]> columns = new ArrayList<>();
    columns.add(places.stream().map(Place::bucket).toArray());
    columns.add(places.stream().map(Place::kind).toArray());
    columns.add(places.stream().map(Place::id).toArray());
    columns.add(LongStream.rangeClosed(head + 1, head + entries()).boxed().toArray());
    return columns;
  }
}
