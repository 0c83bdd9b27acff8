package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.onescreen.model.wire.HashSums;

/// What comparing the cache with the centre found the last time. What is the same after everything
/// was pulled anew no new beginning heals: a row of the centre that this program refuses, say.
///
/// @param generation of [SyncState] at that time
/// @param apart how far apart each bucket was
/// @param unhealed those of them that were the same before a new beginning
record Compared(int generation, Map<Integer, HashSums> apart, Map<Integer, HashSums> unhealed) {
  private static final Compared NOTHING = new Compared(0, Map.of(), Map.of());
  private static final String APART = "apart";
  private static final String UNHEALED = "unhealed";
  private static final String GENERATION = "compared";

  Compared {
    apart = Map.copyOf(apart);
    unhealed = Map.copyOf(unhealed);
  }

  /// @param now how far apart each bucket is
  Compared next(int at, Map<Integer, HashSums> now) {
    Map<Integer, HashSums> stays = new HashMap<>(now);
    stays
        .entrySet()
        .removeIf(
            each ->
                !unhealed.entrySet().contains(each)
                    && !(at > generation && apart.entrySet().contains(each)));
    return new Compared(at, now, stays);
  }

  /// What a new beginning may heal.
  Map<Integer, HashSums> curable() {
    Map<Integer, HashSums> left = new HashMap<>(apart);
    left.entrySet().removeAll(unhealed.entrySet());
    return left;
  }

  static Compared read(Connection connection) throws SQLException {
    Map<String, String> kept = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT key,value FROM meta")) {
      while (row.next()) {
        kept.put(row.getString(1), row.getString(2));
      }
    }
    return kept.containsKey(GENERATION)
        ? new Compared(
            Integer.parseInt(kept.get(GENERATION)),
            parse(kept.getOrDefault(APART, "")),
            parse(kept.getOrDefault(UNHEALED, "")))
        : NOTHING;
  }

  void write(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT OR REPLACE INTO meta VALUES (?,?)")) {
      write(statement, GENERATION, String.valueOf(generation));
      write(statement, APART, text(apart));
      write(statement, UNHEALED, text(unhealed));
    }
  }

  private static void write(PreparedStatement statement, String key, String value)
      throws SQLException {
    statement.setString(1, key);
    statement.setString(2, value);
    statement.executeUpdate();
  }

  /// `bucket:rows:low:high`, with commas between.
  private static String text(Map<Integer, HashSums> sums) {
    return sums.entrySet().stream()
        .map(
            each ->
                "%d:%d:%d:%d"
                    .formatted(
                        each.getKey(),
                        each.getValue().rows(),
                        each.getValue().low(),
                        each.getValue().high()))
        .collect(Collectors.joining(","));
  }

  private static Map<Integer, HashSums> parse(String text) {
    Map<Integer, HashSums> sums = new HashMap<>();
    for (String each : text.split(",", -1)) {
      String[] part = each.split(":", -1);
      if (part.length == 4) {
        sums.put(
            Integer.valueOf(part[0]),
            new HashSums(
                Long.parseLong(part[1]), Long.parseLong(part[2]), Long.parseLong(part[3])));
      }
    }
    return sums;
  }
}
