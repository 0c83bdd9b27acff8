package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.search.Grams;

/// Some rows of one kind, read in one moment and ready for the index.
///
/// @param changed rows below the reach of the index that have changed since they were put into it
/// @param fresh rows above its reach, in their order
/// @param from up to which row the index reached when this was read
/// @param to up to which row it reaches with this
record SearchSlice(KindTable table, List<Changed> changed, List<Entry> fresh, long from, long to) {
  /// @param tokens as [Grams] makes them; empty text where the kind has no index of its text
  record Entry(long n, String tokens, Set<Long> hashes) {}

  /// @param seq as it was read: another change since then makes it larger, and the mark stays
  /// @param entry empty where the row is gone
  record Changed(long n, long seq, Optional<Entry> entry) {}

  boolean isEmpty() {
    return changed.isEmpty() && fresh.isEmpty();
  }

  int rows() {
    return changed.size() + fresh.size();
  }

  static SearchSlice read(Connection connection, KindTable table, Finding finding, int most)
      throws SQLException {
    long reach = reach(connection, table);
    List<Changed> changed = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT d.n, d.seq, r.id, r.body FROM search_dirty d LEFT JOIN %s r ON r.n=d.n WHERE d.kind=? LIMIT ?"
                .formatted(table.name()))) {
      statement.setInt(1, table.kind().number());
      statement.setInt(2, most);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          byte[] id = row.getBytes(3);
          Optional<Entry> entry =
              id == null
                  ? Optional.empty()
                  : Optional.of(entry(table, finding, row.getLong(1), id, row.getBytes(4)));
          changed.add(new Changed(row.getLong(1), row.getLong(2), entry));
        }
      }
    }
    List<Entry> fresh = fresh(connection, table, finding, reach, most);
    long to = fresh.isEmpty() ? reach : fresh.getLast().n();
    return new SearchSlice(table, changed, fresh, reach, to);
  }

  private static List<Entry> fresh(
      Connection connection, KindTable table, Finding finding, long reach, int most)
      throws SQLException {
    List<Entry> fresh = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT n, id, body FROM %s WHERE n>? ORDER BY n LIMIT ?".formatted(table.name()))) {
      statement.setLong(1, reach);
      statement.setInt(2, most);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          fresh.add(entry(table, finding, row.getLong(1), row.getBytes(2), row.getBytes(3)));
        }
      }
    }
    return fresh;
  }

  private static Entry entry(KindTable table, Finding finding, long n, byte[] id, byte[] stored) {
    UUID uuid = FeedStatements.uuid(id);
    String tokens =
        table.find().isPresent() ? Grams.of(finding.titled(table, uuid, stored).folded()) : "";
    return new Entry(n, tokens, finding.hashes(table, uuid, stored));
  }

  /// How many rows the index does not hold, or not as they are now.
  static long behind(Connection connection, KindTable table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT (SELECT count(*) FROM %s WHERE n>?)+(SELECT count(*) FROM search_dirty WHERE kind=?)"
                .formatted(table.name()))) {
      statement.setLong(1, reach(connection, table));
      statement.setInt(2, table.kind().number());
      try (ResultSet row = statement.executeQuery()) {
        return row.getLong(1);
      }
    }
  }

  static long reach(Connection connection, KindTable table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT upto FROM search_done WHERE kind=?")) {
      statement.setInt(1, table.kind().number());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }
}
