package org.onescreen.desktop.mediation;

/// The ways of looking at the cases.
enum MediationTab {
  BOARD,
  TABLE,
  CALENDAR,
  STATISTICS
}
