package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.wire.HashSums;

/// What the rows of each bucket sum up to, as the centre counts them too. Buckets with a record on
/// which a command is pending are left out: they show more than the feed has said.
///
/// A record that came in an answer has no hash until the feed has told it too. One that stays
/// without is one that the disk had taken after the feed had told it, and an answer brought again:
/// it differs.
record BucketSums(ReadPool readers, Collection<KindTable> tables) {
  private static final String PENDING = "SELECT DISTINCT bucket FROM base_row";

  /// @return of each bucket of `wanted` that can be compared
  Map<Integer, HashSums> of(Set<Integer> wanted) {
    Map<Integer, HashSums> sums = new HashMap<>();
    wanted.forEach(bucket -> sums.put(bucket, HashSums.NONE));
    Set<Integer> pending = readers.raw(BucketSums::pending);
    for (KindTable table : tables) {
      readers.raw(connection -> add(connection, table, sums));
    }
    sums.keySet().retainAll(wanted);
    sums.keySet().removeAll(pending);
    return sums;
  }

  private static Set<Integer> pending(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PENDING)) {
      Set<Integer> buckets = new HashSet<>();
      while (row.next()) {
        buckets.add(row.getInt(1));
      }
      return buckets;
    }
  }

  private static Map<Integer, HashSums> add(
      Connection connection, KindTable table, Map<Integer, HashSums> to) throws SQLException {
    // The plus sign keeps SQLite from looking up row after row by an index.
    String sql =
        "SELECT bucket, count(*), sum(hash & 4294967295), sum((hash >> 32) & 4294967295) FROM %s GROUP BY +bucket"
            .formatted(table.name());
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        to.merge(
            row.getInt(1),
            new HashSums(row.getLong(2), row.getLong(3), row.getLong(4)),
            HashSums::plus);
      }
    }
    return to;
  }
}
