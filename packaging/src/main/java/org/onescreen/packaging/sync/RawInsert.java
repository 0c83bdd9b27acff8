package org.onescreen.packaging.sync;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The reference of the sync benchmark: the rows of a filled cache, put into an empty file with the
/// same tables, indexes and settings by plain inserts in one transaction.
///
/// @param schema the statements that make tables and indexes
/// @param rows by table, held in memory before the clock starts
record RawInsert(List<String> schema, Map<String, List<@Nullable Object[]>> rows) {
  private static final int BATCH = 1_000;
  private static final double NANOS_PER_SECOND = 1e9;

  static RawInsert of(Path cache) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + cache);
        Statement statement = connection.createStatement()) {
      List<String> schema = new ArrayList<>();
      Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
      try (ResultSet made =
          statement.executeQuery(
              "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name LIKE 'row\\_%' ESCAPE '\\' AND type IN ('table','index') AND sql IS NOT NULL ORDER BY type DESC")) {
        while (made.next()) {
          schema.add(made.getString(3));
          if (made.getString(1).equals("table")) {
            rows.put(made.getString(2), new ArrayList<>());
          }
        }
      }
      for (Map.Entry<String, List<@Nullable Object[]>> table : rows.entrySet()) {
        read(statement, table.getKey(), table.getValue());
      }
      return new RawInsert(schema, rows);
    }
  }

  private static void read(Statement statement, String table, List<@Nullable Object[]> into)
      throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY rowid")) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        @Nullable Object[] values = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) {
          values[i] = row.getObject(i + 1);
        }
        into.add(values);
      }
    }
  }

  /// @return rows per second
  double run(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String pragma :
          List.of(
              "journal_mode=WAL",
              "synchronous=FULL",
              "wal_autocheckpoint=4000",
              "cache_size=-98304",
              "temp_store=MEMORY",
              "mmap_size=0")) {
        statement.execute("PRAGMA " + pragma);
      }
      for (String create : schema) {
        statement.execute(create);
      }
      long began = System.nanoTime();
      statement.execute("BEGIN IMMEDIATE");
      long count = 0;
      for (Map.Entry<String, List<@Nullable Object[]>> table : rows.entrySet()) {
        count += insert(connection, table.getKey(), table.getValue());
      }
      statement.execute("COMMIT");
      return count / ((System.nanoTime() - began) / NANOS_PER_SECOND);
    }
  }

  private static int insert(Connection connection, String table, List<@Nullable Object[]> all)
      throws SQLException {
    if (all.isEmpty()) {
      return 0;
    }
    String marks =
        IntStream.range(0, all.getFirst().length)
            .mapToObj(_ -> "?")
            .collect(Collectors.joining(","));
    try (PreparedStatement put =
        connection.prepareStatement("INSERT INTO \"" + table + "\" VALUES (" + marks + ")")) {
      int waiting = 0;
      for (@Nullable Object[] row : all) {
        for (int i = 0; i < row.length; i++) {
          put.setObject(i + 1, row[i]);
        }
        put.addBatch();
        if (++waiting == BATCH) {
          put.executeBatch();
          waiting = 0;
        }
      }
      put.executeBatch();
    }
    return all.size();
  }
}
