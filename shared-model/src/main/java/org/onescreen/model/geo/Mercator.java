package org.onescreen.model.geo;

/// Web Mercator onto a world of 1 × 1: x to the east from the date line, y to the south from 85° N.
/// The world is [#TILE] × 2^zoom pixels wide.
public final class Mercator {
  /// Pixels of the world at zoom 0.
  public static final double TILE = 256;

  /// Where the square world ends, in degrees.
  public static final double LIMIT = 85.0511287798066;

  private static final double EQUATOR_METRES = 40_075_016.685578;

  private Mercator() {}

  public static double x(double lon) {
    return (lon + 180) / 360;
  }

  public static double y(double lat) {
    double sin = Math.sin(Math.toRadians(Math.clamp(lat, -LIMIT, LIMIT)));
    return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  }

  public static double lon(double x) {
    return x * 360 - 180;
  }

  public static double lat(double y) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
  }

  /// The place on the ground at a point of the world; points beyond its edge are put on it.
  public static Position position(double x, double y) {
    return new Position(lon(Math.clamp(x, 0, 1)), lat(Math.clamp(y, 0, 1)));
  }

  /// Metres on the ground under one pixel, at the latitude of `y`.
  public static double metresPerPixel(double y, double zoom) {
    return EQUATOR_METRES * Math.cos(Math.toRadians(lat(y))) / (TILE * Math.pow(2, zoom));
  }
}
