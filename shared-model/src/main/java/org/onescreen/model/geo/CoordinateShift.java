package org.onescreen.model.geo;

/// Conversion between [Crs#CGCS2000], [Crs#GCJ02] and [Crs#BD09]. The formula and its constants are
/// public knowledge; outside China the shift is zero. Inverses iterate until they are exact to far
/// less than a millimetre.
public final class CoordinateShift {
  private static final double AXIS = 6378245.0;
  private static final double ECCENTRICITY = 0.006693421622965943;
  private static final double BAIDU_ANGLE = Math.PI * 3000.0 / 180.0;
  private static final double EXACT = 1e-12;
  private static final int ROUNDS = 30;

  private CoordinateShift() {}

  /// @return `point`, which is written in `from`, written in `to`
  public static Position convert(Position point, Crs from, Crs to) {
    if (from == to) {
      return point;
    }
    return fromGcj(toGcj(point, from), to);
  }

  private static Position toGcj(Position point, Crs from) {
    return switch (from) {
      case GCJ02 -> point;
      case CGCS2000 -> shift(point);
      case BD09 -> invert(point, CoordinateShift::baidu);
    };
  }

  private static Position fromGcj(Position point, Crs to) {
    return switch (to) {
      case GCJ02 -> point;
      case CGCS2000 -> invert(point, CoordinateShift::shift);
      case BD09 -> baidu(point);
    };
  }

  private interface Shift {
    Position apply(Position point);
  }

  private static Position invert(Position target, Shift forward) {
    double lon = target.lon();
    double lat = target.lat();
    for (int round = 0; round < ROUNDS; round++) {
      Position guess = forward.apply(new Position(lon, lat));
      double lonError = guess.lon() - target.lon();
      double latError = guess.lat() - target.lat();
      lon -= lonError;
      lat -= latError;
      if (Math.abs(lonError) < EXACT && Math.abs(latError) < EXACT) {
        break;
      }
    }
    return new Position(lon, lat);
  }

  private static Position shift(Position p) {
    if (p.lon() < 72.004 || p.lon() > 137.8347 || p.lat() < 0.8293 || p.lat() > 55.8271) {
      return p;
    }
    double x = p.lon() - 105.0;
    double y = p.lat() - 35.0;
    double radLat = Math.toRadians(p.lat());
    double sin = Math.sin(radLat);
    double magic = 1 - ECCENTRICITY * sin * sin;
    double root = Math.sqrt(magic);
    double dLat = shiftLat(x, y) * 180.0 / (AXIS * (1 - ECCENTRICITY) / (magic * root) * Math.PI);
    double dLon = shiftLon(x, y) * 180.0 / (AXIS / root * Math.cos(radLat) * Math.PI);
    return new Position(p.lon() + dLon, p.lat() + dLat);
  }

  private static double shiftLat(double x, double y) {
    double r = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y;
    r += 0.2 * Math.sqrt(Math.abs(x));
    r += (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI)) * 2.0 / 3.0;
    r += (20.0 * Math.sin(y * Math.PI) + 40.0 * Math.sin(y / 3.0 * Math.PI)) * 2.0 / 3.0;
    r += (160.0 * Math.sin(y / 12.0 * Math.PI) + 320.0 * Math.sin(y * Math.PI / 30.0)) * 2.0 / 3.0;
    return r;
  }

  private static double shiftLon(double x, double y) {
    double r = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
    r += (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI)) * 2.0 / 3.0;
    r += (20.0 * Math.sin(x * Math.PI) + 40.0 * Math.sin(x / 3.0 * Math.PI)) * 2.0 / 3.0;
    r += (150.0 * Math.sin(x / 12.0 * Math.PI) + 300.0 * Math.sin(x / 30.0 * Math.PI)) * 2.0 / 3.0;
    return r;
  }

  private static Position baidu(Position p) {
    double z =
        Math.sqrt(p.lon() * p.lon() + p.lat() * p.lat())
            + 0.00002 * Math.sin(p.lat() * BAIDU_ANGLE);
    double theta = Math.atan2(p.lat(), p.lon()) + 0.000003 * Math.cos(p.lon() * BAIDU_ANGLE);
    return new Position(z * Math.cos(theta) + 0.0065, z * Math.sin(theta) + 0.006);
  }
}
