package org.onescreen.model.antifraud;

import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;

/// Where publicity did not reach and fraud happened: a place, never a person.
///
/// The index is published on the page that ranks by it: frauds of the last [#DAYS] days for every
/// 1,000 households, times the part of the households that nobody has visited in these days.
///
/// @param households of the place, by its register
/// @param visited households that were visited in the last [#DAYS] days, as counted; may be more
///   than there are, where one was visited twice
/// @param cases frauds of the last [#DAYS] days
public record PlaceGap(long households, long visited, long cases) {
  /// How far back both are counted.
  public static final int DAYS = 90;

  private static final double THOUSAND = 1000;

  /// Visited of all; never more than all.
  public Ratio coverage() {
    return new Ratio(Math.min(visited, households), households, Rounding.TRUNCATE);
  }

  /// True where more was counted than there is, which is to be said beside the figure.
  public boolean beyond() {
    return visited > households;
  }

  /// Frauds for every 1,000 households; `NaN` where nobody lives.
  public double incidence() {
    return households > 0 ? THOUSAND * cases / households : Double.NaN;
  }

  /// The index; `NaN` where nobody lives.
  public double index() {
    if (households <= 0) {
      return Double.NaN;
    }
    double uncovered = 1 - (double) Math.min(visited, households) / households;
    return incidence() * uncovered;
  }
}
