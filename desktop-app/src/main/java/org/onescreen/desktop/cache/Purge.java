package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.onescreen.model.record.Kind;

/// Deletes buckets, a few rows in a transaction, so that an operator's command never waits long;
/// and then wipes out what is left of them in the index and in the bytes of the file.
record Purge(Writer writer, ReadPool readers, Collection<KindTable> tables, SearchIndexer indexer) {
  private static final int ROWS = 500;

  /// @param changed hears which kinds have lost rows, before the file is rewritten
  long run(Set<Integer> buckets, Consumer<Set<Kind<?>>> changed) throws InterruptedException {
    long rows = 0;
    Set<Kind<?>> kinds = new HashSet<>();
    for (KindTable table : tables) {
      long ofKind = delete(table, buckets);
      if (ofKind > 0) {
        kinds.add(table.kind());
        rows += ofKind;
      }
    }
    if (rows > 0) {
      changed.accept(kinds);
      indexer.forgetDeleted();
      Calls.finish(
          writer.alone(
              (connection, state) -> {
                Wiping.settle(connection);
                return state;
              }));
    }
    Calls.finish(
        writer.call(
            (connection, state) -> {
              leavePending(connection, in(buckets));
              return state;
            }));
    return rows;
  }

  /// What a command is pending on goes when that is answered, and its bytes at the next opening.
  private static void leavePending(Connection connection, String in) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int left = statement.executeUpdate("UPDATE base_row SET orphan=1 WHERE bucket IN " + in);
      if (left > 0) {
        Wiping.owe(connection);
      }
    }
  }

  /// Numbers of buckets, never text: nothing of them can become SQL.
  private static String in(Set<Integer> buckets) {
    return buckets.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
  }

  private long delete(KindTable table, Set<Integer> buckets) throws InterruptedException {
    String in = in(buckets) + " AND " + BaseTable.notPending(table.kind().number());
    long rows = 0;
    List<Long> found = readers.raw(connection -> next(connection, table, in, 0));
    while (!found.isEmpty()) {
      List<Long> these = found;
      Calls.finish(
          writer.call(
              (connection, state) -> {
                delete(connection, table, in, these);
                Wiping.owe(connection);
                return state;
              }));
      rows += these.size();
      found = readers.raw(connection -> next(connection, table, in, these.getLast()));
    }
    return rows;
  }

  private static List<Long> next(Connection connection, KindTable table, String in, long after)
      throws SQLException {
    List<Long> found = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT n FROM %s WHERE n>? AND bucket IN %s ORDER BY n LIMIT ?"
                .formatted(table.name(), in))) {
      statement.setLong(1, after);
      statement.setInt(2, ROWS);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getLong(1));
        }
      }
    }
    return found;
  }

  /// A row that has moved to another bucket in between stays.
  private static void delete(Connection connection, KindTable table, String in, List<Long> numbers)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "DELETE FROM %s WHERE n=? AND bucket IN %s".formatted(table.name(), in))) {
      for (long n : numbers) {
        statement.setLong(1, n);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
