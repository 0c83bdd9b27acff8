package org.onescreen.desktop.centre.sample.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.onescreen.desktop.centre.sample.chance.Dice;

/// Lays a tree of areas on the ground of one county: the ground is split from the top, the smallest
/// areas are simplified together, and every larger outline is put together from theirs, so that all
/// levels share the same points.
///
/// Takes about a second of one core.
public final class CountyShape {
  private static final int CELLS = 42_000;
  private static final double KM_PER_CELL = 0.215;
  private static final double SIMPLER = 0.95;
  private static final GeometryFactory DEGREES = new GeometryFactory(new PrecisionModel(1e6), 4490);

  private final Land land;
  private final HexField field;
  private final Partition partition;
  private final int seat;
  private final Dice dice;
  private final Ground ground;
  private final int[] all;

  private CountyShape(long seed, double lon, double lat) {
    land = new Land(seed);
    field = land.field();
    partition = new Partition(land);
    seat = field.middle();
    dice = Dice.of(seed, "partition");
    ground = new Ground(new Coordinate(field.x(seat), field.y(seat)), KM_PER_CELL, lon, lat);
    all = land.county(CELLS, seed);
  }

  /// @param lon of the county seat, in degrees
  /// @param lat of the county seat, in degrees
  public static Laid of(Plot plot, long seed, double lon, double lat) {
    CountyShape shape = new CountyShape(seed, lon, lat);
    Piece county = shape.split(plot, shape.all);
    List<Piece> leaves = new ArrayList<>();
    county.collectLeaves(leaves);
    shape.outline(leaves);
    return new Laid(patch(county), shape.traces(county, seed));
  }

  private List<Trace> traces(Piece county, long seed) {
    List<Integer> towns = county.parts.stream().map(this::middle).toList();
    List<Integer> villages =
        county.parts.stream().flatMap(town -> town.parts.stream()).map(this::middle).toList();
    return new Terrain(land, all, ground, seed).of(seat, towns, villages);
  }

  /// The cell that lies nearest to the middle of all.
  private int middle(Piece piece) {
    double x = Arrays.stream(piece.cells).mapToDouble(field::x).average().orElseThrow();
    double y = Arrays.stream(piece.cells).mapToDouble(field::y).average().orElseThrow();
    return Arrays.stream(piece.cells)
        .boxed()
        .min(Comparator.comparingDouble(cell -> Math.hypot(field.x(cell) - x, field.y(cell) - y)))
        .orElseThrow();
  }

  private static final class Piece {
    final Plot plot;
    final int[] cells;
    final List<Piece> parts = new ArrayList<>();
    Coordinate[] ring = new Coordinate[0];

    Piece(Plot plot, int[] cells) {
      this.plot = plot;
      this.cells = cells;
    }

    void collectLeaves(List<Piece> into) {
      if (parts.isEmpty()) {
        into.add(this);
      }
      parts.forEach(p -> p.collectLeaves(into));
    }
  }

  private Piece split(Plot plot, int[] cells) {
    Piece piece = new Piece(plot, cells);
    if (!plot.parts().isEmpty()) {
      List<int[]> shares = partition.split(cells, plot.parts(), seat, dice);
      for (int i = 0; i < shares.size(); i++) {
        piece.parts.add(split(plot.parts().get(i), shares.get(i)));
      }
    }
    return piece;
  }

  private void outline(List<Piece> leaves) {
    GeometryFactory plain = new GeometryFactory();
    Geometry[] rough =
        leaves.stream()
            .map(leaf -> plain.createPolygon(trace(leaf.cells)))
            .toArray(Geometry[]::new);
    Geometry[] simple = CoverageSimplifier.simplify(rough, SIMPLER);
    for (int i = 0; i < simple.length; i++) {
      Coordinate[] ring =
          Arrays.stream(simple[i].getCoordinates()).map(ground::place).toArray(Coordinate[]::new);
      leaves.get(i).ring = Orientation.isCCW(ring) ? ring : reversed(ring);
    }
  }

  private Coordinate[] trace(int[] cells) {
    Set<Integer> mine = new HashSet<>();
    Arrays.stream(cells).forEach(mine::add);
    Rings<Integer> rings = new Rings<>();
    for (int cell : cells) {
      for (int side = 0; side < HexField.SIDES; side++) {
        if (!mine.contains(field.neighbour(cell, side))) {
          rings.add(field.corner(cell, side), field.corner(cell, (side + 1) % HexField.SIDES));
        }
      }
    }
    return closed(rings.one().stream().map(field::place).toList());
  }

  private static Patch patch(Piece piece) {
    List<Patch> parts = piece.parts.stream().map(CountyShape::patch).toList();
    Coordinate[] ring = parts.isEmpty() ? piece.ring : around(parts);
    return new Patch(piece.plot, DEGREES.createPolygon(ring), parts);
  }

  private record Edge(Coordinate from, Coordinate to) {}

  private static Coordinate[] around(List<Patch> parts) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (Patch part : parts) {
      Coordinate[] ring = part.ground().getExteriorRing().getCoordinates();
      for (int i = 1; i < ring.length; i++) {
        if (!edges.remove(new Edge(ring[i], ring[i - 1]))) {
          edges.add(new Edge(ring[i - 1], ring[i]));
        }
      }
    }
    Rings<Coordinate> rings = new Rings<>();
    edges.forEach(edge -> rings.add(edge.from, edge.to));
    return closed(rings.one());
  }

  private static Coordinate[] closed(List<Coordinate> ring) {
    Coordinate[] points = ring.toArray(new Coordinate[ring.size() + 1]);
    points[ring.size()] = points[0].copy();
    return points;
  }

  private static Coordinate[] reversed(Coordinate[] ring) {
    Coordinate[] turned = new Coordinate[ring.length];
    for (int i = 0; i < ring.length; i++) {
      turned[i] = ring[ring.length - 1 - i];
    }
    return turned;
  }
}
