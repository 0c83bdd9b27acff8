package org.onescreen.desktop.centre.sample.geometry;

import org.locationtech.jts.geom.Coordinate;

/// From the field of cells to degrees. Around the county seat the ground is drawn together, so that
/// areas are small where people live close together. One point always lands on one point, rounded
/// to six decimals (a decimetre), so neighbours keep their common corners.
final class Ground {
  private static final double KM_PER_DEGREE_NORTH = 110.9;
  private static final double KM_PER_DEGREE_EAST = 94.0;
  private static final double MICRO = 1e6;

  /// How close the seat is drawn together, and within how many cells.
  private static final double TIGHT = 0.30;

  private static final double TOWN_CELLS = 58;

  private final Coordinate seat;
  private final double kmPerCell;
  private final double lon;
  private final double lat;

  /// @param seat the county seat in the field
  /// @param kmPerCell far from the seat
  /// @param lon of the seat
  /// @param lat of the seat
  Ground(Coordinate seat, double kmPerCell, double lon, double lat) {
    this.seat = seat;
    this.kmPerCell = kmPerCell;
    this.lon = lon;
    this.lat = lat;
  }

  Coordinate place(Coordinate inField) {
    double dx = inField.x - seat.x;
    double dy = inField.y - seat.y;
    double far = dx * dx + dy * dy;
    double scale = TIGHT + (1 - TIGHT) * far / (far + TOWN_CELLS * TOWN_CELLS);
    return new Coordinate(
        micro(lon + dx * scale * kmPerCell / KM_PER_DEGREE_EAST),
        micro(lat + dy * scale * kmPerCell / KM_PER_DEGREE_NORTH));
  }

  /// Rounded to six decimals.
  static double micro(double degrees) {
    return Math.round(degrees * MICRO) / MICRO;
  }
}
