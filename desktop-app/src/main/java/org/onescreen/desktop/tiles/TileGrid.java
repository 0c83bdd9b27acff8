package org.onescreen.desktop.tiles;

import org.onescreen.model.geo.Mercator;

/// How the ground is cut into tiles. Level by level each tile is cut into four.
public enum TileGrid {
  /// Web Mercator (EPSG:3857), one tile at level 0.
  MERCATOR,
  /// Degrees as they are (EPSG:4490, EPSG:4326), two tiles side by side at level 1, as
  /// `TILEMATRIXSET=c` of the national map counts them.
  GEOGRAPHIC;

  private static final double WEST = -180;
  private static final double NORTH = 90;
  private static final double AROUND = 360;

  int columns(int z) {
    return 1 << z;
  }

  int rows(int z) {
    return this == MERCATOR ? 1 << z : Math.max(1, 1 << (z - 1));
  }

  /// The longitude of the left edge of a column, in degrees.
  public double lon(int z, int x) {
    return WEST + AROUND * x / columns(z);
  }

  /// The latitude of the upper edge of a row, in degrees.
  public double lat(int z, int y) {
    return switch (this) {
      case MERCATOR -> Mercator.lat((double) y / rows(z));
      case GEOGRAPHIC -> NORTH - AROUND * y / columns(z);
    };
  }

  /// The column in which a longitude lies, kept within the world.
  public int column(int z, double lon) {
    return clamped((lon - WEST) / AROUND * columns(z), columns(z));
  }

  /// The row in which a latitude lies, kept within the world.
  public int row(int z, double lat) {
    double at =
        switch (this) {
          case MERCATOR -> Mercator.y(lat) * rows(z);
          case GEOGRAPHIC -> (NORTH - lat) / AROUND * columns(z);
        };
    return clamped(at, rows(z));
  }

  private static int clamped(double at, int count) {
    return Math.clamp((int) Math.floor(at), 0, count - 1);
  }
}
