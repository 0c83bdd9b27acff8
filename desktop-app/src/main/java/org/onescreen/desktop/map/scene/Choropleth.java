package org.onescreen.desktop.map.scene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Areas by their figures, in at most [#CLASSES] classes. Towns, villages and grids are each
/// compared with their own kind. Immutable.
public final class Choropleth {
  public static final int CLASSES = 5;

  /// The shade of an area that has no figure.
  public static final int UNKNOWN = -1;

  /// What is compared with each other.
  public enum Unit {
    TOWN,
    VILLAGE,
    GRID
  }

  private final Figures figures;
  private final int[] shades;
  private final Map<Unit, Breaks> breaks = new EnumMap<>(Unit.class);

  Choropleth(Geometry geometry, Figures figures, Classing classing) {
    this.figures = figures;
    shades = new int[geometry.areas().size()];
    classify(Unit.TOWN, geometry.areas(Tier.TOWN), classing);
    classify(Unit.VILLAGE, geometry.areas(Tier.VILLAGE), classing);
    classify(Unit.GRID, geometry.leaves().items(), classing);
  }

  /// Areas by what was counted for a measure.
  public static Choropleth of(
      Geometry geometry, Measure measure, MeasureCounts counts, Classing classing) {
    return new Choropleth(geometry, Figures.of(measure, geometry, counts), classing);
  }

  private void classify(Unit unit, List<Area> areas, Classing classing) {
    double[] values = areas.stream().mapToDouble(figures::of).toArray();
    Breaks cut = Breaks.of(classing.method(), values, CLASSES, classing.own());
    breaks.put(unit, cut);
    for (int i = 0; i < values.length; i++) {
      shades[areas.get(i).place()] =
          Double.isNaN(values[i]) ? UNKNOWN : shade(cut, cut.classOf(values[i]));
    }
  }

  /// The shade of a class: fewer classes than [#CLASSES] are spread over all shades.
  public static int shade(Breaks cut, int index) {
    int steps = Math.max(1, cut.tops().size() - 1);
    return Math.round((float) index * (CLASSES - 1) / steps);
  }

  /// From 0, the lowest figures, to [#CLASSES] - 1, or [#UNKNOWN].
  public int shadeOf(Area area) {
    return shades[area.place()];
  }

  public Breaks breaks(Unit unit) {
    return breaks.getOrDefault(unit, Breaks.none());
  }

  public Figures figures() {
    return figures;
  }
}
