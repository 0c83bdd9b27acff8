package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.core.CoreStatement;

/// The statements that a connection runs again and again, each prepared once: preparing costs more
/// than running them on one row. They end with the connection.
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
    if (known == null || ended(known)) {
      known = connection.prepareStatement(sql);
      kept.put(sql, known);
    }
    return known;
  }

  /// The driver ends a statement that fails in some ways, a full disk for one, and does not say so
  /// by [PreparedStatement#isClosed()].
  private static boolean ended(PreparedStatement statement) throws SQLException {
    return statement.isClosed()
        || (statement instanceof CoreStatement core && core.pointer.isClosed());
  }
}
