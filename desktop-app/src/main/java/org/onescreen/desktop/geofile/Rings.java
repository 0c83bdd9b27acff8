package org.onescreen.desktop.geofile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.onescreen.model.geo.CoordinateShift;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Position;

/// Rings as they are drawn and as they are kept.
final class Rings {
  /// A centimetre: what nobody can measure is not written.
  private static final double EXACT = 1e7;

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Rings() {}

  /// What is wrong with a ring as numbers.
  static Optional<Flaw> flaw(List<double[]> ring) {
    for (double[] p : ring) {
      Optional<Flaw> flaw = flaw(p[0], p[1]);
      if (flaw.isPresent()) {
        return flaw;
      }
    }
    return Optional.empty();
  }

  static Optional<Flaw> flaw(double lon, double lat) {
    if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
      return Optional.of(Flaw.NOT_A_NUMBER);
    }
    if (lon > 0 && lon < 55 && lat > 72 && lat <= 180) {
      return Optional.of(Flaw.SWAPPED);
    }
    return Math.abs(lon) > 180 || Math.abs(lat) > 90
        ? Optional.of(Flaw.NOT_ON_EARTH)
        : Optional.empty();
  }

  /// In CGCS2000, neither closed nor with a point twice in a row.
  static List<Position> kept(List<double[]> ring, Crs from) {
    List<Position> kept = new ArrayList<>();
    for (double[] p : ring) {
      Position place = place(p[0], p[1], from);
      if (kept.isEmpty() || !kept.getLast().equals(place)) {
        kept.add(place);
      }
    }
    while (kept.size() > 1 && kept.getFirst().equals(kept.getLast())) {
      kept.removeLast();
    }
    return kept;
  }

  static Position place(double lon, double lat, Crs from) {
    Position in = CoordinateShift.convert(new Position(lon, lat), from, Crs.CGCS2000);
    return new Position(Math.round(in.lon() * EXACT) / EXACT, Math.round(in.lat() * EXACT) / EXACT);
  }

  /// @param ring at least three places
  static Polygon polygon(List<Position> ring) {
    Coordinate[] shell = new Coordinate[ring.size() + 1];
    for (int i = 0; i < ring.size(); i++) {
      shell[i] = new Coordinate(ring.get(i).lon(), ring.get(i).lat());
    }
    shell[ring.size()] = shell[0].copy();
    return FACTORY.createPolygon(shell);
  }

  static boolean crossesItself(Polygon polygon) {
    return !new IsValidOp(polygon).isValid();
  }

  /// The middle where that lies inside, else some place that does.
  static Position inside(Polygon polygon) {
    Coordinate middle = polygon.getCentroid().getCoordinate();
    if (middle == null || !polygon.contains(FACTORY.createPoint(middle))) {
      middle = InteriorPointArea.getInteriorPoint(polygon);
    }
    Coordinate at = middle == null ? polygon.getCoordinate() : middle;
    return new Position(Math.round(at.x * EXACT) / EXACT, Math.round(at.y * EXACT) / EXACT);
  }
}
