package org.onescreen.desktop.wall.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares out what a machine can decode. Where it is too little for all, tiles step down one level
/// at a time, the least important first and among equals the last tile first; a tile steps down
/// again only when all that matter as little stand as low. So the first of a wall stays good, and
/// nothing stutters together.
///
/// Pure: the same demands always give the same grants.
public final class Budget {
  private Budget() {}

  /// @param demands of the visible tiles in their order on the wall
  /// @param capacity pixels a second that may be decoded
  /// @return one for each demand, in the same order; their costs add to no more than `capacity`
  public static List<Grant> share(List<Demand> demands, long capacity) {
    List<Level> levels = new ArrayList<>(demands.stream().map(Demand::best).toList());
    long cost = cost(demands, levels);
    for (Importance spared : List.of(Importance.values()).reversed()) {
      List<Integer> tiles = of(demands, spared);
      for (Level from : List.of(Level.MAIN, Level.SUB, Level.SLOW)) {
        for (int tile : tiles) {
          if (cost <= capacity) {
            return grants(demands, levels);
          }
          if (levels.get(tile) == from) {
            cost -= demands.get(tile).cost(from);
            levels.set(tile, from.lower());
            cost += demands.get(tile).cost(from.lower());
          }
        }
      }
    }
    return grants(demands, levels);
  }

  private static List<Integer> of(List<Demand> demands, Importance importance) {
    return IntStream.range(0, demands.size())
        .filter(tile -> demands.get(tile).importance() == importance)
        .boxed()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static long cost(List<Demand> demands, List<Level> levels) {
    return IntStream.range(0, levels.size())
        .mapToLong(tile -> demands.get(tile).cost(levels.get(tile)))
        .sum();
  }

  private static List<Grant> grants(List<Demand> demands, List<Level> levels) {
    return IntStream.range(0, levels.size())
        .mapToObj(tile -> grant(demands.get(tile), levels.get(tile)))
        .toList();
  }

  private static Grant grant(Demand demand, Level level) {
    if (level != demand.best()) {
      return new Grant(level, Grant.Reason.BUSY);
    }
    return new Grant(level, level == Level.MAIN ? Grant.Reason.BEST : Grant.Reason.SMALL);
  }
}
