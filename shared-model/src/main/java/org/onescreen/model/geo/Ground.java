package org.onescreen.model.geo;

import java.util.List;

/// Lengths and areas on the ground, on a sphere of the Earth's mean radius (IUGG): within 0.6 % of
/// the ellipsoid everywhere, which is nearer than a map on a screen can be read.
public final class Ground {
  /// Mean radius R₁ of GRS 80, in metres.
  static final double RADIUS = 6_371_008.8;

  private Ground() {}

  /// The way between two places along the great circle, in metres.
  public static double metres(Position a, Position b) {
    double lat = Math.toRadians(b.lat() - a.lat()) / 2;
    double lon = Math.toRadians(b.lon() - a.lon()) / 2;
    double h =
        Math.pow(Math.sin(lat), 2)
            + Math.cos(Math.toRadians(a.lat()))
                * Math.cos(Math.toRadians(b.lat()))
                * Math.pow(Math.sin(lon), 2);
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /// The way along all places in turn, in metres.
  public static double metres(List<Position> way) {
    double sum = 0;
    for (int i = 1; i < way.size(); i++) {
      sum += metres(way.get(i - 1), way.get(i));
    }
    return sum;
  }

  /// What a ring encloses, in square metres, whichever way it turns; nothing below three places.
  public static double squareMetres(List<Position> ring) {
    double sum = 0;
    for (int i = 0; i < ring.size(); i++) {
      Position a = ring.get(i);
      Position b = ring.get((i + 1) % ring.size());
      // The strip between the edge and the pole, by its mean sine of latitude.
      sum +=
          Math.toRadians(b.lon() - a.lon())
              * (2 + Math.sin(Math.toRadians(a.lat())) + Math.sin(Math.toRadians(b.lat())));
    }
    return Math.abs(sum) * RADIUS * RADIUS / 2;
  }
}
