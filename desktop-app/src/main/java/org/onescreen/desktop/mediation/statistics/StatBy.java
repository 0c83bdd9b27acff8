package org.onescreen.desktop.mediation.statistics;

/// What the statistics are broken down by.
enum StatBy {
  TYPE,
  MONTH,
  TOWN,
  VILLAGE,
  GRID,
  LEVEL,
  ROOM
}
