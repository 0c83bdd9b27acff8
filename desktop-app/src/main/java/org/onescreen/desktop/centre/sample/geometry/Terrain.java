package org.onescreen.desktop.centre.sample.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.region.GroundType;

/// Lays roads and waters over a county: a river from north to south with what flows into it, main
/// roads from the seat to the towns and to the next counties, village roads to the nearest of them.
final class Terrain {
  private static final int STREAMS = 14;
  private static final int SHORTEST_STREAM = 12;
  private static final double VALLEY = 26;

  /// Of a degree: ten metres.
  private static final double SIMPLER = 1e-4;

  private final Land land;
  private final int[] county;
  private final Ground ground;
  private final long seed;
  private final List<Trace> traces = new ArrayList<>();

  Terrain(Land land, int[] county, Ground ground, long seed) {
    this.land = land;
    this.county = county;
    this.ground = ground;
    this.seed = seed;
  }

  /// @param seat the middle of the county seat
  /// @param towns the middle of each town
  /// @param villages the middle of each village
  List<Trace> of(int seat, List<Integer> towns, List<Integer> villages) {
    waters();
    roads(seat, towns, villages);
    return List.copyOf(traces);
  }

  private void waters() {
    HexField field = land.field();
    Noise valleys = new Noise(seed + 3, VALLEY, 4);
    Tracks flow =
        new Tracks(
            field,
            county,
            Tracks.farthest(field, county, 0.2, -1),
            cell -> uphill(valleys.at(field.x(cell), field.y(cell))));
    add(GroundType.RIVER, flow.take(Tracks.farthest(field, county, -0.3, 1)));
    add(GroundType.RIVER, flow.take(Tracks.farthest(field, county, 1, 0.4)));
    Dice dice = Dice.of(seed, "streams");
    for (int i = 0; i < STREAMS; i++) {
      List<Integer> stream = flow.take(county[dice.below(county.length)]);
      if (stream.size() >= SHORTEST_STREAM) {
        add(GroundType.STREAM, stream);
      }
    }
  }

  /// Valleys wind along where the noise is nought.
  private static double uphill(double height) {
    return 0.05 + 6 * height * height;
  }

  private void roads(int seat, List<Integer> towns, List<Integer> villages) {
    HexField field = land.field();
    Tracks ways = new Tracks(field, county, seat, cell -> land.step(cell, cell));
    towns.forEach(town -> add(GroundType.MAIN_ROAD, ways.take(town)));
    for (double[] way : new double[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
      add(GroundType.MAIN_ROAD, ways.take(Tracks.farthest(field, county, way[0], way[1])));
    }
    villages.forEach(village -> add(GroundType.VILLAGE_ROAD, ways.take(village)));
  }

  private void add(GroundType type, List<Integer> cells) {
    if (cells.size() < 2) {
      return;
    }
    HexField field = land.field();
    List<Coordinate> line =
        cells.stream().map(cell -> new Coordinate(field.x(cell), field.y(cell))).toList();
    Coordinate[] placed =
        rounded(rounded(line)).stream().map(ground::place).toArray(Coordinate[]::new);
    var simple =
        DouglasPeuckerSimplifier.simplify(new GeometryFactory().createLineString(placed), SIMPLER);
    traces.add(new Trace(type, List.of(simple.getCoordinates())));
  }

  /// Cuts each corner (Chaikin); the ends stay.
  private static List<Coordinate> rounded(List<Coordinate> line) {
    List<Coordinate> round = new ArrayList<>();
    round.add(line.getFirst());
    for (int i = 1; i < line.size(); i++) {
      round.add(between(line.get(i - 1), line.get(i), 0.25));
      round.add(between(line.get(i - 1), line.get(i), 0.75));
    }
    round.add(line.getLast());
    return round;
  }

  private static Coordinate between(Coordinate a, Coordinate b, double share) {
    return new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
  }
}
