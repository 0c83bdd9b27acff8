package org.onescreen.desktop.centre.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;

/// Places on the ground, rounded to six decimals.
final class Spots {
  private static final double MICRO = 1e6;
  private static final int TRIES = 12;

  /// How far a place lies from the middle of its hamlet, as a share of the grid's size.
  private static final double SCATTER = 0.09;

  private Spots() {}

  static Outline outline(Polygon ground) {
    Coordinate[] ring = ground.getExteriorRing().getCoordinates();
    List<Position> points = new ArrayList<>(ring.length);
    for (int i = 0; i + 1 < ring.length; i++) {
      points.add(new Position(ring[i].x, ring[i].y));
    }
    return new Outline(points);
  }

  /// The centroid, or another place inside where the centroid lies outside.
  static Position centre(Polygon ground) {
    Point centroid = ground.getCentroid();
    Position middle = rounded(centroid.getX(), centroid.getY());
    if (inside(ground, middle)) {
      return middle;
    }
    Point inner = ground.getInteriorPoint();
    return rounded(inner.getX(), inner.getY());
  }

  /// Somewhere in the area.
  static Position anywhere(Polygon ground, Dice dice) {
    Envelope box = ground.getEnvelopeInternal();
    for (int i = 0; i < 4 * TRIES; i++) {
      Position spot =
          rounded(
              box.getMinX() + dice.unit() * box.getWidth(),
              box.getMinY() + dice.unit() * box.getHeight());
      if (inside(ground, spot)) {
        return spot;
      }
    }
    return centre(ground);
  }

  /// Somewhere near one of the grid's hamlets.
  static Position near(Cell cell, Dice dice) {
    Position hamlet = dice.pick(cell.hamlets());
    double scatter = Math.sqrt(cell.ground().getArea()) * SCATTER;
    for (int i = 0; i < TRIES; i++) {
      Position spot =
          rounded(hamlet.lon() + dice.bell() * scatter, hamlet.lat() + dice.bell() * scatter);
      if (inside(cell.ground(), spot)) {
        return spot;
      }
    }
    return hamlet;
  }

  private static boolean inside(Polygon ground, Position spot) {
    return PointLocation.isInRing(
        new Coordinate(spot.lon(), spot.lat()), ground.getExteriorRing().getCoordinates());
  }

  private static Position rounded(double lon, double lat) {
    return new Position(Math.round(lon * MICRO) / MICRO, Math.round(lat * MICRO) / MICRO);
  }
}
