package org.onescreen.desktop.antifraud.statistics;

import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;

/// How many of those that publicity should reach it has reached.
///
/// @param reached in each village no more than there are
/// @param beyond villages in which more were counted than there are
public record CoverageLine(Subject of, long due, long reached, long beyond) {
  /// Who or what is covered.
  public enum Subject {
    /// By the campaign's ledger, since it began.
    HOUSEHOLDS,
    /// As all below, of the last [org.onescreen.model.antifraud.PlaceGap#DAYS] days.
    PEOPLE,
    GRIDS,
    STUDENTS,
    PATIENTS,
    ELDERS,
    LEFT_BEHIND,
    WORKING_AWAY
  }

  public Ratio coverage() {
    return new Ratio(reached, due, Rounding.TRUNCATE);
  }
}
