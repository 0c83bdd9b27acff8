package org.onescreen.desktop.mediation;

/// The ways of looking at the cases, and the office that has them.
enum MediationTab {
  BOARD,
  TABLE,
  CALENDAR,
  STATISTICS,
  SWEEPS,
  OFFICE;

  /// True where a filter narrows what is shown; statistics are of all cases, rules of none.
  boolean filtered() {
    return switch (this) {
      case BOARD, TABLE, CALENDAR -> true;
      case STATISTICS, SWEEPS, OFFICE -> false;
    };
  }
}
