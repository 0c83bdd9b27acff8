package org.onescreen.desktop.centre.sample.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// The cheapest ways over the cells of a county to one of them, which flow together as roads and
/// rivers do: a way ends where it meets one that was taken before.
final class Tracks {
  private static final int NOWHERE = -1;

  private final int[] next;
  private final BitSet taken = new BitSet();

  /// @param county its cells
  /// @param goal where all ways lead
  /// @param cost of entering a cell
  Tracks(HexField field, int[] county, int goal, IntToDoubleFunction cost) {
    next = new int[field.cells()];
    Arrays.fill(next, NOWHERE);
    BitSet open = new BitSet();
    Arrays.stream(county).forEach(open::set);
    double[] nearest = new double[field.cells()];
    Arrays.fill(nearest, Double.MAX_VALUE);
    nearest[goal] = 0;
    CellQueue queue = new CellQueue();
    queue.add(0, goal);
    while (!queue.isEmpty()) {
      double distance = queue.distance();
      int cell = queue.take();
      if (!open.get(cell)) {
        continue;
      }
      open.clear(cell);
      for (int side = 0; side < HexField.SIDES; side++) {
        int other = field.neighbour(cell, side);
        if (other >= 0 && open.get(other)) {
          double there = distance + cost.applyAsDouble(other);
          if (there < nearest[other]) {
            nearest[other] = there;
            next[other] = cell;
            queue.add(there, other);
          }
        }
      }
    }
    taken.set(goal);
  }

  /// The cells from one to where its way meets another, both included; takes them.
  List<Integer> take(int from) {
    List<Integer> way = new ArrayList<>();
    int cell = from;
    while (cell != NOWHERE) {
      way.add(cell);
      if (taken.get(cell)) {
        break;
      }
      taken.set(cell);
      cell = next[cell];
    }
    return way;
  }

  /// The cell of the county that lies farthest in a direction.
  static int farthest(HexField field, int[] county, double eastward, double northward) {
    return Arrays.stream(county)
        .boxed()
        .max(
            (a, b) ->
                Double.compare(
                    eastward * field.x(a) + northward * field.y(a),
                    eastward * field.x(b) + northward * field.y(b)))
        .orElseThrow();
  }
}
