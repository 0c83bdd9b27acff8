package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.onescreen.model.wire.RowHash;

/// Compares every row with the hash that the server sent with it, over the body as the server sent
/// it: what is sealed is opened for that. SQLite's own check sees the structure of its pages and
/// not what is in them. A record on which a command is pending shows more than the server has said,
/// and one that came with an answer has no hash: neither is compared. A few rows at a time, so that
/// no reader keeps the log from being emptied. Whoever is interrupted looks no further.
record Audit(ReadPool readers, Bodies bodies, Collection<KindTable> tables) {
  private static final int ROWS = 500;

  /// @return the rows that do not match, by the name of their kind; empty where all do
  Map<String, List<UUID>> run() {
    Map<String, List<UUID>> wrong = new TreeMap<>();
    for (KindTable table : tables) {
      List<UUID> ofKind = new ArrayList<>();
      long after = 0;
      while (after >= 0 && !Thread.currentThread().isInterrupted()) {
        long from = after;
        after = readers.raw(connection -> check(connection, table, from, ofKind));
      }
      if (!ofKind.isEmpty()) {
        wrong.put(table.kind().name(), List.copyOf(ofKind));
      }
    }
    return wrong;
  }

  /// @return after which row to go on, or -1 where none is left
  private long check(Connection connection, KindTable table, long after, List<UUID> wrong)
      throws SQLException {
    long last = -1;
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT n,id,ver,hash,body FROM %s WHERE n>? AND hash<>0 AND %s ORDER BY n LIMIT ?"
                .formatted(table.name(), BaseTable.notPending(table.kind().number())))) {
      statement.setLong(1, after);
      statement.setInt(2, ROWS);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          last = row.getLong(1);
          UUID id = FeedStatements.uuid(row.getBytes(2));
          if (!matches(table, id, row.getLong(3), row.getLong(4), row.getBytes(5))) {
            wrong.add(id);
          }
        }
      }
    }
    return last;
  }

  private boolean matches(KindTable table, UUID id, long version, long hash, byte[] stored) {
    try {
      return RowHash.of(id, version, bodies.whole(table.kind(), id, stored)) == hash;
    } catch (CacheException e) {
      // What cannot be opened does not match: that is what is asked here.
      return false;
    }
  }
}
