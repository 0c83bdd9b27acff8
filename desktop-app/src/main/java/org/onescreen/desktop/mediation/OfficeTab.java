package org.onescreen.desktop.mediation;

/// The pages of the office.
enum OfficeTab {
  LADDER,
  CALENDAR,
  COLORS,
  SUBSIDY,
  ROOMS,
  MEDIATORS,
  SHEET
}
