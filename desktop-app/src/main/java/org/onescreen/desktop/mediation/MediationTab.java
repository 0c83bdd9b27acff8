package org.onescreen.desktop.mediation;

/// The ways of looking at the cases.
enum MediationTab {
  BOARD,
  TABLE,
  CALENDAR,
  STATISTICS,
  SWEEPS;

  /// True where the filter says what is seen.
  boolean filtered() {
    return this != STATISTICS && this != SWEEPS;
  }
}
