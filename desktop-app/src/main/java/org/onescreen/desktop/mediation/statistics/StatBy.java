package org.onescreen.desktop.mediation.statistics;

/// What the statistics are broken down by.
enum StatBy {
  TYPE,
  /// By the older list of comprehensive governance (综治口径).
  OLDER,
  /// By the newer list (新口径).
  NEWER,
  MONTH,
  TOWN,
  VILLAGE,
  GRID,
  LEVEL,
  ROOM;

  /// Whether what sweeps prevented can be told by it: a sweep knows its day and its place, but no
  /// type, level or room.
  boolean sweepsKnow() {
    return switch (this) {
      case MONTH, TOWN, VILLAGE -> true;
      case TYPE, OLDER, NEWER, GRID, LEVEL, ROOM -> false;
    };
  }
}
