package org.onescreen.desktop.map.scene;

import java.util.HashMap;
import java.util.Map;

/// The figure of each area for one measure; `NaN` where there is none. Immutable.
public final class Figures {
  private static final double HUNDRED = 100;
  private static final double THOUSAND = 1000;

  private final Measure measure;
  private final double[] values;

  private Figures(Measure measure, double[] values) {
    this.measure = measure;
    this.values = values;
  }

  static Figures of(Measure measure, Geometry geometry, MeasureCounts counts) {
    Map<String, Long> amounts = summed(counts.amounts());
    Map<String, Long> reached = summed(counts.reached());
    Map<String, Long> due = summed(counts.due());
    double[] values = new double[geometry.areas().size()];
    for (Area area : geometry.areas()) {
      values[area.place()] =
          switch (measure) {
            case INCIDENTS, CASES, OVERDUE -> amounts.getOrDefault(area.code(), 0L);
            case CAMERAS -> per(amounts.getOrDefault(area.code(), 0L), area.households(), HUNDRED);
            case CAMPAIGN -> {
              // Publicity is counted by village: a grid has the figure of its village.
              String code = atVillage(area.code());
              yield per(reached.getOrDefault(code, 0L), due.getOrDefault(code, 0L), HUNDRED);
            }
            case GAP -> gap(geometry, area, amounts, reached, due);
          };
    }
    return new Figures(measure, values);
  }

  private static double gap(
      Geometry geometry,
      Area area,
      Map<String, Long> warnings,
      Map<String, Long> reached,
      Map<String, Long> due) {
    String code = atVillage(area.code());
    int households = geometry.find(code).map(Area::households).orElse(0);
    double covered = per(reached.getOrDefault(code, 0L), due.getOrDefault(code, 0L), 1);
    double incidence = per(warnings.getOrDefault(code, 0L), households, THOUSAND);
    return Math.max(0, 1 - covered) * incidence;
  }

  private static double per(double amount, double of, double base) {
    return of > 0 ? base * amount / of : Double.NaN;
  }

  private static String atVillage(String code) {
    return code.length() > Tally.VILLAGE_LENGTH ? code.substring(0, Tally.VILLAGE_LENGTH) : code;
  }

  /// The sums of everything below each code.
  private static Map<String, Long> summed(Map<String, Long> counts) {
    Map<String, Long> all = new HashMap<>();
    counts.forEach(
        (code, count) -> Tally.eachAbove(code, above -> all.merge(above, count, Long::sum)));
    return all;
  }

  public Measure measure() {
    return measure;
  }

  /// `NaN` where the area has none.
  public double of(Area area) {
    return values[area.place()];
  }
}
