package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// The statements that a connection runs again and again, each prepared once: preparing costs more
/// than running them on one row. They end with the connection, or where something failed.
///
/// Used by one thread at a time; whoever runs a statement has read its result before it is run
/// again.
final class Statements {
  private final Connection connection;
  private final Map<String, PreparedStatement> kept = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  PreparedStatement of(String sql) throws SQLException {
    PreparedStatement known = kept.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      kept.put(sql, known);
    }
    return known;
  }

  /// After an error: one that failed may be left in the middle, and is not run again.
  void clear() throws SQLException {
    for (PreparedStatement each : kept.values()) {
      each.close();
    }
    kept.clear();
  }
}
