package org.onescreen.desktop.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.DoubleConsumer;

/// Cuts the tiles of a region out of a base map into an MBTiles file: those that are at hand
/// without asking anybody, as base maps are not to be downloaded whole.
public final class PackWriter {
  private static final int MOST_TILES = 60_000;

  private final TileStock stock;

  public PackWriter(TileStock stock) {
    this.stock = stock;
  }

  /// @param west of the region, in degrees of the base map's own system, as the others
  /// @param part told how much is done, 0 to 1
  /// @return how many tiles it holds; with none the file is there all the same
  public int write(
      BaseMap map,
      double west,
      double south,
      double east,
      double north,
      Path file,
      DoubleConsumer part)
      throws IOException {
    Files.deleteIfExists(file);
    try (TileSource source = stock.source(map.withOffline(true));
        Connection to = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
      to.setAutoCommit(false);
      tables(to, map);
      int tiles = 0;
      int levels = map.most() - map.least() + 1;
      try (PreparedStatement insert =
          to.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
        for (int z = map.least(); z <= map.most(); z++) {
          tiles += level(map, z, new double[] {west, south, east, north}, source, insert);
          part.accept((double) (z - map.least() + 1) / levels);
        }
      }
      to.commit();
      return tiles;
    } catch (SQLException e) {
      throw new IOException("the pack could not be written", e);
    }
  }

  private static int level(
      BaseMap map, int z, double[] box, TileSource source, PreparedStatement insert)
      throws SQLException {
    TileGrid grid = map.grid();
    int left = grid.column(z, box[0]);
    int right = grid.column(z, box[2]);
    int top = grid.row(z, box[3]);
    int bottom = grid.row(z, box[1]);
    if ((long) (right - left + 1) * (bottom - top + 1) > MOST_TILES) {
      return 0;
    }
    int tiles = 0;
    for (int x = left; x <= right; x++) {
      for (int y = top; y <= bottom; y++) {
        if (source.find(new TileId(z, x, y)) instanceof Found.Picture(byte[] bytes, var _)) {
          insert.setInt(1, z);
          insert.setInt(2, x);
          insert.setInt(3, grid.rows(z) - 1 - y);
          insert.setBytes(4, bytes);
          insert.executeUpdate();
          tiles++;
        }
      }
    }
    return tiles;
  }

  private static void tables(Connection to, BaseMap map) throws SQLException {
    try (var statement = to.createStatement()) {
      statement.execute("CREATE TABLE metadata (name text, value text)");
      statement.execute(
          "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer,"
              + " tile_data blob, PRIMARY KEY (zoom_level, tile_column, tile_row))");
    }
    try (PreparedStatement insert = to.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
      for (var entry :
          Map.of("name", map.name(), "format", "png", "attribution", map.attribution())
              .entrySet()) {
        insert.setString(1, entry.getKey());
        insert.setString(2, entry.getValue());
        insert.executeUpdate();
      }
    }
  }
}
