package org.onescreen.desktop.tiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onescreen.model.geo.CoordinateShift;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// Which tiles of a base map cover a part of the world, and where each lies in it: tiles of a
/// shifted system are put where their corners are in truth, and the layers stay where they are.
///
/// @param map whose tiles
public record TileCover(BaseMap map) {
  private static final int MOST = 600;

  /// What all tiles of a sheet may hold: a screen of 4K with its margin needs 33 million.
  private static final int MOST_PIXELS = 40 << 20;

  /// A tile in world units of [Mercator].
  public record Placed(TileId tile, double left, double top, double right, double bottom) {}

  /// The tiles that cover a window, those in its middle first; none where the map has no level for
  /// it.
  ///
  /// @param pixels for the width of the whole world
  public List<Placed> of(double left, double top, double right, double bottom, double pixels) {
    int level = level(pixels);
    Position northWest = shifted(left, top);
    Position southEast = shifted(right, bottom);
    TileGrid grid = map.grid();
    int fromX = grid.column(level, northWest.lon());
    int toX = grid.column(level, southEast.lon());
    int fromY = grid.row(level, northWest.lat());
    int toY = grid.row(level, southEast.lat());
    int most = Math.min(MOST, MOST_PIXELS / (map.pixels() * map.pixels()));
    if ((long) (toX - fromX + 1) * (toY - fromY + 1) > most) {
      return List.of();
    }
    List<Placed> placed = new ArrayList<>();
    for (int y = fromY; y <= toY; y++) {
      for (int x = fromX; x <= toX; x++) {
        placed.add(place(new TileId(level, x, y)));
      }
    }
    double middleX = (left + right) / 2;
    double middleY = (top + bottom) / 2;
    placed.sort(
        Comparator.comparingDouble(
            tile ->
                Math.hypot(
                    (tile.left() + tile.right()) / 2 - middleX,
                    (tile.top() + tile.bottom()) / 2 - middleY)));
    return placed;
  }

  /// The level whose tiles are drawn at about their own size.
  int level(double pixels) {
    double zoom = Math.log(pixels / map.pixels()) / Math.log(2);
    return Math.clamp(Math.round(zoom), map.least(), map.most());
  }

  /// Where a tile lies, whether or not it is seen.
  public Placed place(TileId tile) {
    TileGrid grid = map.grid();
    Position northWest = corner(grid.lon(tile.z(), tile.x()), grid.lat(tile.z(), tile.y()));
    Position southEast = corner(grid.lon(tile.z(), tile.x() + 1), grid.lat(tile.z(), tile.y() + 1));
    return new Placed(
        tile,
        Mercator.x(northWest.lon()),
        Mercator.y(northWest.lat()),
        Mercator.x(southEast.lon()),
        Mercator.y(southEast.lat()));
  }

  private Position corner(double lon, double lat) {
    Position drawn = new Position(Math.clamp(lon, -180, 180), Math.clamp(lat, -90, 90));
    return CoordinateShift.convert(drawn, map.crs(), Crs.CGCS2000);
  }

  private Position shifted(double worldX, double worldY) {
    return CoordinateShift.convert(Mercator.position(worldX, worldY), Crs.CGCS2000, map.crs());
  }
}
