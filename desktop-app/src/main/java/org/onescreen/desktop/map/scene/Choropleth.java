package org.onescreen.desktop.map.scene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Areas by the number of their open incidents, in at most [#CLASSES] classes. Towns, villages and
/// grids are each compared with their own kind.
public final class Choropleth {
  public static final int CLASSES = 5;

  /// What is compared with each other.
  public enum Unit {
    TOWN,
    VILLAGE,
    GRID
  }

  private final int[] classes;
  private final Map<Unit, Quantiles> quantiles = new EnumMap<>(Unit.class);

  Choropleth(Geometry geometry, Map<String, Tally> tallies) {
    classes = new int[geometry.areas().size()];
    classify(Unit.TOWN, geometry.areas(Tier.TOWN), tallies);
    classify(Unit.VILLAGE, geometry.areas(Tier.VILLAGE), tallies);
    classify(Unit.GRID, geometry.leaves().items(), tallies);
  }

  private void classify(Unit unit, List<Area> areas, Map<String, Tally> tallies) {
    int[] counts =
        areas.stream()
            .mapToInt(a -> tallies.getOrDefault(a.code(), Tally.NOTHING).incidents())
            .toArray();
    Quantiles cut = Quantiles.of(counts, CLASSES);
    quantiles.put(unit, cut);
    for (int i = 0; i < counts.length; i++) {
      classes[areas.get(i).place()] = shade(cut, cut.classOf(counts[i]));
    }
  }

  /// The shade of a class: fewer classes than [#CLASSES] are spread over all shades.
  public static int shade(Quantiles cut, int index) {
    int steps = Math.max(1, cut.bounds().size() - 1);
    return Math.round((float) index * (CLASSES - 1) / steps);
  }

  /// From 0, the fewest, to [#CLASSES] - 1.
  public int shadeOf(Area area) {
    return classes[area.place()];
  }

  public Quantiles quantiles(Unit unit) {
    return quantiles.getOrDefault(unit, new Quantiles(List.of()));
  }
}
