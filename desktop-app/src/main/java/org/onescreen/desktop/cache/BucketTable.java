package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.Cursor;

/// Reads and writes the [Buckets], of which only what changed is written. Whoever calls owns the
/// transaction.
final class BucketTable {
  static final String CREATE =
      "CREATE TABLE IF NOT EXISTS bucket (id INTEGER PRIMARY KEY, priority TEXT NOT NULL, phase TEXT NOT NULL, after TEXT)";

  private BucketTable() {}

  static Buckets read(Connection connection) throws SQLException {
    List<BucketState> states = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT id,priority,phase,after FROM bucket")) {
      while (row.next()) {
        states.add(
            new BucketState(
                row.getInt(1),
                Priority.valueOf(row.getString(2)),
                BucketState.Phase.valueOf(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(Cursor::parse)));
      }
    }
    return Buckets.of(states);
  }

  static void write(Connection connection, Buckets before, Buckets after) throws SQLException {
    if (before.equals(after)) {
      return;
    }
    try (PreparedStatement put =
            connection.prepareStatement("INSERT OR REPLACE INTO bucket VALUES (?,?,?,?)");
        PreparedStatement remove = connection.prepareStatement("DELETE FROM bucket WHERE id=?")) {
      for (BucketState state : after.all()) {
        if (!before.find(state.id()).equals(Optional.of(state))) {
          put.setInt(1, state.id());
          put.setString(2, state.priority().name());
          put.setString(3, state.phase().name());
          put.setString(4, state.after().map(Cursor::toString).orElse(null));
          put.addBatch();
        }
      }
      for (BucketState state : before.all()) {
        if (after.find(state.id()).isEmpty()) {
          remove.setInt(1, state.id());
          remove.addBatch();
        }
      }
      put.executeBatch();
      remove.executeBatch();
    }
  }
}
