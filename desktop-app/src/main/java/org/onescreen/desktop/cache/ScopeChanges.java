package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.Cursor;

/// Brings the cache's buckets in line with the server's scope, and deletes what was taken out of
/// it. Runs inside the writer's transactions.
final class ScopeChanges {
  private final Collection<KindTable> tables;

  ScopeChanges(Collection<KindTable> tables) {
    this.tables = tables;
  }

  /// @param head where the server stands, which is where the live feed of an empty cache begins
  static SyncState agree(
      Connection connection, SyncState before, Cursor head, Map<Integer, Priority> scope)
      throws SQLException {
    SyncState after = before.with(before.buckets().scope(scope));
    if (after.cursor().isEmpty()) {
      after = after.at(head);
    }
    SyncStateTable.write(connection, before, after);
    return after;
  }

  /// What one step of a purge did.
  record Purged(SyncState state, Set<Kind<?>> changed) {}

  /// Deletes at most about `most` rows, so that an edit never waits for long.
  Purged purge(Connection connection, SyncState before, int most) throws SQLException {
    Set<Kind<?>> changed = new HashSet<>();
    String dropped =
        before.buckets().in(BucketState.Phase.PURGE).stream()
            .map(b -> Integer.toString(b.id()))
            .collect(Collectors.joining(","));
    int left = most;
    for (KindTable table : tables) {
      try (PreparedStatement delete =
          connection.prepareStatement(
              "DELETE FROM %1$s WHERE rowid IN (SELECT rowid FROM %1$s WHERE bucket IN (%2$s) LIMIT ?)"
                  .formatted(table.name(), dropped))) {
        delete.setInt(1, left);
        int deleted = delete.executeUpdate();
        left -= deleted;
        if (deleted > 0) {
          changed.add(table.kind());
        }
      }
      if (left <= 0) {
        return new Purged(before, changed);
      }
    }
    SyncState after = before.with(before.buckets().purged());
    SyncStateTable.write(connection, before, after);
    return new Purged(after, changed);
  }
}
