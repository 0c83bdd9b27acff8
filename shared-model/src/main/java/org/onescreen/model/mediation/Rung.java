package org.onescreen.model.mediation;

import org.onescreen.model.region.DivisionLevel;

/// One level of the ladder that a dispute climbs.
///
/// @param name such as 村（社区）调委会
/// @param level for figures: which level of administration it belongs to
/// @param tries that must have been made before the case goes up; at least 1
/// @param workingDays that the level has before the case goes up anyhow; 0 for no limit
public record Rung(String name, DivisionLevel level, int tries, int workingDays) {
  public static final int NAME = 30;
}
