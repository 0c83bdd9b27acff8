package org.onescreen.desktop.tiles;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// An MBTiles file (specification 1.3), opened for reading alone. Its rows count from the south.
/// Used by one thread at a time.
public final class PackFile implements AutoCloseable {
  private static final String TILE =
      "SELECT tile_data FROM tiles WHERE zoom_level=? AND tile_column=? AND tile_row=?";

  private final Connection connection;

  /// @throws SQLException where it is no SQLite file, or not there
  public PackFile(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setOpenMode(SQLiteOpenMode.READONLY);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  /// What it says of itself, names in small letters.
  ///
  /// @throws SQLException where it is no MBTiles, or damaged
  public Map<String, String> metadata() throws SQLException {
    Map<String, String> found = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT name, value FROM metadata")) {
      while (row.next()) {
        String value = row.getString(2);
        if (value != null) {
          found.put(row.getString(1).toLowerCase(Locale.ROOT), value);
        }
      }
    }
    return found;
  }

  /// The coarsest and the finest level that has tiles; empty where it has none.
  public Optional<int[]> levels() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT min(zoom_level), max(zoom_level) FROM tiles")) {
      row.next();
      int least = row.getInt(1);
      int most = row.getInt(2);
      return row.wasNull() ? Optional.empty() : Optional.of(new int[] {least, most});
    }
  }

  /// Any of its tiles; null where it has none.
  byte @Nullable [] sample() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT tile_data FROM tiles WHERE length(tile_data) > 0 LIMIT 1")) {
      return row.next() ? row.getBytes(1) : null;
    }
  }

  byte @Nullable [] tile(TileId tile) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TILE)) {
      statement.setInt(1, tile.z());
      statement.setInt(2, tile.x());
      statement.setInt(3, (1 << tile.z()) - 1 - tile.y());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getBytes(1) : null;
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
