package org.onescreen.desktop.centre.sample.geometry;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.onescreen.desktop.centre.sample.chance.Dice;

/// The ground of one county: a field of cells, what it costs to cross each, and which cells belong
/// to it. It spreads from the middle and is stopped by hills, as watersheds stop a county.
final class Land {
  private static final int SIZE = 330;
  private static final int MARGIN = 4;
  private static final double REACH = 125;
  private static final int SMOOTHINGS = 6;

  private final HexField field;
  private final double[] cost;

  Land(long seed) {
    field = new HexField(seed, SIZE, SIZE);
    Noise hills = new Noise(seed + 1, 38, 5);
    Dice dice = Dice.of(seed, "cost");
    cost = new double[field.cells()];
    for (int cell = 0; cell < cost.length; cell++) {
      double ridge = 1 - Math.abs(hills.at(field.x(cell), field.y(cell))) * 2;
      double height = Math.max(0, ridge);
      cost[cell] = 0.4 + 4.5 * height * height * height + 0.5 * dice.unit();
    }
  }

  HexField field() {
    return field;
  }

  /// What it costs to go from a cell to its neighbour.
  double step(int from, int to) {
    return (cost[from] + cost[to]) / 2;
  }

  /// About `count` cells around the middle, in one piece and without holes.
  int[] county(int count, long seed) {
    Noise bays = new Noise(seed + 2, 120, 3);
    BitSet taken = new BitSet();
    double[] nearest = new double[field.cells()];
    Arrays.fill(nearest, Double.MAX_VALUE);
    CellQueue queue = new CellQueue();
    queue.add(0, field.middle());
    int left = count;
    while (left > 0 && !queue.isEmpty()) {
      double distance = queue.distance();
      int cell = queue.take();
      if (taken.get(cell)) {
        continue;
      }
      taken.set(cell);
      left--;
      for (int side = 0; side < HexField.SIDES; side++) {
        int other = field.neighbour(cell, side);
        if (other >= 0 && inside(other)) {
          double bay = (1 + 0.8 * bays.at(field.x(other), field.y(other))) * remote(other);
          double there = distance + step(cell, other) * bay;
          if (there < nearest[other]) {
            nearest[other] = there;
            queue.add(there, other);
          }
        }
      }
    }
    return fillHoles(smooth(taken)).stream().toArray();
  }

  /// Beyond its usual reach a county hardly spreads.
  private double remote(int cell) {
    double dx = field.x(cell) - field.x(field.middle());
    double dy = field.y(cell) - field.y(field.middle());
    double far = (dx * dx + dy * dy) / (REACH * REACH);
    return 1 + far * far * far;
  }

  private boolean inside(int cell) {
    int column = cell % SIZE;
    int row = cell / SIZE;
    return column >= MARGIN && row >= MARGIN && column < SIZE - MARGIN && row < SIZE - MARGIN;
  }

  private BitSet smooth(BitSet taken) {
    BitSet now = taken;
    for (int round = 0; round < SMOOTHINGS; round++) {
      BitSet before = now;
      now = new BitSet();
      for (int cell = 0; cell < field.cells(); cell++) {
        int c = cell;
        long like =
            IntStream.range(0, HexField.SIDES)
                .map(side -> field.neighbour(c, side))
                .filter(other -> other >= 0 && before.get(other))
                .count();
        now.set(cell, like > 3 || (like == 3 && before.get(cell)));
      }
    }
    return reach(now, field.middle(), true);
  }

  private BitSet fillHoles(BitSet taken) {
    BitSet outside = reach(taken, 0, false);
    outside.flip(0, field.cells());
    return outside;
  }

  private BitSet reach(BitSet taken, int from, boolean through) {
    BitSet reached = new BitSet();
    CellQueue queue = new CellQueue();
    queue.add(0, from);
    reached.set(from);
    while (!queue.isEmpty()) {
      int cell = queue.take();
      for (int side = 0; side < HexField.SIDES; side++) {
        int other = field.neighbour(cell, side);
        if (other >= 0 && taken.get(other) == through && !reached.get(other)) {
          reached.set(other);
          queue.add(0, other);
        }
      }
    }
    return reached;
  }
}
