package org.onescreen.desktop.centre.sample.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;

/// Splits a set of cells into parts of given weights. Each part spreads from a site over the ground
/// and takes the cells that it reaches first; hills become borders, and a part is in one piece by
/// construction. Sites move to the middle of their part and heavy parts get a head start until the
/// sizes fit (Lloyd's relaxation with weights).
final class Partition {
  private static final int NOWHERE = -2;
  private static final int UNTAKEN = -1;
  private static final int ROUNDS = 18;
  private static final int SETTLED = 4;
  private static final int ATTEMPTS = 50;

  /// How near each part must come to its weight: 1 is exactly, and every attempt asks less.
  private static final double STRICT = 0.58;

  private static final double LENIENCE = 0.012;
  private static final double HEAD_START = 0.25;

  /// Of a round part of one cell.
  private static final double RADIUS = 0.6;

  private final Land land;
  private final HexField field;
  private final int[] part;
  private final double[] distance;

  Partition(Land land) {
    this.land = land;
    this.field = land.field();
    part = new int[field.cells()];
    distance = new double[field.cells()];
    Arrays.fill(part, NOWHERE);
  }

  /// @param anchor the cell of the county seat
  /// @return the cells of each part, in the order of `parts`
  List<int[]> split(int[] cells, List<Plot> parts, int anchor, Dice dice) {
    if (parts.size() == 1) {
      return List.of(cells);
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<int[]> found = attempt(cells, parts, anchor, STRICT - attempt * LENIENCE, dice);
      for (int cell : cells) {
        part[cell] = NOWHERE;
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    throw new IllegalStateException(
        "no way to lay " + parts.size() + " parts on " + cells.length + " cells");
  }

  private List<int[]> attempt(int[] cells, List<Plot> parts, int anchor, double strict, Dice dice) {
    int count = parts.size();
    double sum = parts.stream().mapToDouble(Plot::weight).sum();
    double[] wanted = parts.stream().mapToDouble(p -> p.weight() / sum * cells.length).toArray();
    double[] delay = Arrays.stream(wanted).map(w -> -RADIUS * Math.sqrt(w)).toArray();
    int[] sites = new int[count];
    for (int i = 0; i < count; i++) {
      sites[i] = parts.get(i).seat() ? anchor : farFromOthers(cells, sites, i, dice);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      spread(cells, sites, delay);
      int[] sizes = sizes(cells, count);
      if (round >= SETTLED && fits(sizes, wanted, strict)) {
        List<int[]> found = collect(cells, sizes);
        if (found.stream().allMatch(this::inOneRing)) {
          return found;
        }
      }
      adjust(delay, sizes, wanted);
      moveToMiddle(cells, sites, parts);
    }
    return List.of();
  }

  private static boolean fits(int[] sizes, double[] wanted, double strict) {
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] < wanted[i] * strict || sizes[i] * strict > wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static void adjust(double[] delay, int[] sizes, double[] wanted) {
    double earliest = Arrays.stream(delay).min().orElse(0);
    for (int i = 0; i < delay.length; i++) {
      delay[i] =
          sizes[i] == 0
              ? earliest - 1
              : delay[i] + HEAD_START * (Math.sqrt(sizes[i]) - Math.sqrt(wanted[i]));
    }
  }

  private int farFromOthers(int[] cells, int[] sites, int known, Dice dice) {
    int best = cells[dice.below(cells.length)];
    double farthest = -1;
    for (int candidate = 0; candidate < 8; candidate++) {
      int cell = cells[dice.below(cells.length)];
      double nearest = Double.MAX_VALUE;
      for (int i = 0; i < known; i++) {
        nearest = Math.min(nearest, between(cell, field.x(sites[i]), field.y(sites[i])));
      }
      if (nearest > farthest) {
        farthest = nearest;
        best = cell;
      }
    }
    return best;
  }

  private double between(int cell, double x, double y) {
    double dx = field.x(cell) - x;
    double dy = field.y(cell) - y;
    return dx * dx + dy * dy;
  }

  private void spread(int[] cells, int[] sites, double[] delay) {
    for (int cell : cells) {
      part[cell] = UNTAKEN;
      distance[cell] = Double.MAX_VALUE;
    }
    double earliest = Arrays.stream(delay).min().orElse(0);
    CellQueue queue = new CellQueue();
    for (int i = 0; i < sites.length; i++) {
      if (delay[i] - earliest < distance[sites[i]]) {
        distance[sites[i]] = delay[i] - earliest;
        part[sites[i]] = i;
        queue.add(distance[sites[i]], sites[i]);
      }
    }
    while (!queue.isEmpty()) {
      double here = queue.distance();
      int cell = queue.take();
      if (here > distance[cell]) {
        continue;
      }
      for (int side = 0; side < HexField.SIDES; side++) {
        int other = field.neighbour(cell, side);
        if (other >= 0 && part[other] != NOWHERE) {
          double there = here + land.step(cell, other);
          if (there < distance[other]) {
            distance[other] = there;
            part[other] = part[cell];
            queue.add(there, other);
          }
        }
      }
    }
  }

  private int[] sizes(int[] cells, int count) {
    int[] sizes = new int[count];
    for (int cell : cells) {
      sizes[part[cell]]++;
    }
    return sizes;
  }

  private List<int[]> collect(int[] cells, int[] sizes) {
    List<int[]> found = new ArrayList<>();
    for (int size : sizes) {
      found.add(new int[size]);
    }
    int[] filled = new int[sizes.length];
    for (int cell : cells) {
      int to = part[cell];
      found.get(to)[filled[to]++] = cell;
    }
    return found;
  }

  private void moveToMiddle(int[] cells, int[] sites, List<Plot> parts) {
    double[] x = new double[sites.length];
    double[] y = new double[sites.length];
    int[] n = new int[sites.length];
    for (int cell : cells) {
      x[part[cell]] += field.x(cell);
      y[part[cell]] += field.y(cell);
      n[part[cell]]++;
    }
    double[] nearest = new double[sites.length];
    Arrays.fill(nearest, Double.MAX_VALUE);
    int[] middle = sites.clone();
    for (int cell : cells) {
      int i = part[cell];
      double off = between(cell, x[i] / n[i], y[i] / n[i]);
      if (off < nearest[i]) {
        nearest[i] = off;
        middle[i] = cell;
      }
    }
    for (int i = 0; i < sites.length; i++) {
      if (!parts.get(i).seat()) {
        sites[i] = middle[i];
      }
    }
  }

  private boolean inOneRing(int[] cells) {
    Rings<Integer> rings = new Rings<>();
    for (int cell : cells) {
      for (int side = 0; side < HexField.SIDES; side++) {
        int other = field.neighbour(cell, side);
        if (part[other] != part[cell]) {
          rings.add(field.corner(cell, side), field.corner(cell, (side + 1) % HexField.SIDES));
        }
      }
    }
    return rings.chain().size() == 1;
  }
}
