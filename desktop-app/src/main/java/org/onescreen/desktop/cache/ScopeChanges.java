package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.Cursor;

/// Brings the cache's buckets in line with the server's scope. Runs inside the writer's
/// transactions.
final class ScopeChanges {
  private ScopeChanges() {}

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

  /// What was to be purged is gone.
  static SyncState purged(Connection connection, SyncState before) throws SQLException {
    SyncState after = before.with(before.buckets().purged());
    SyncStateTable.write(connection, before, after);
    return after;
  }
}
