package org.onescreen.desktop.map.scene;

import java.util.HashMap;
import java.util.Map;
import org.onescreen.model.antifraud.PlaceGap;

/// The figure of each area for one measure; `NaN` where there is none. Immutable.
public final class Figures {
  private static final double HUNDRED = 100;

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
            case GAP -> gap(area, amounts, reached, due);
          };
    }
    return new Figures(measure, values);
  }

  /// By the published formula; see [PlaceGap].
  private static double gap(
      Area area, Map<String, Long> cases, Map<String, Long> visited, Map<String, Long> households) {
    return new PlaceGap(
            households.getOrDefault(area.code(), 0L),
            visited.getOrDefault(area.code(), 0L),
            cases.getOrDefault(area.code(), 0L))
        .index();
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
