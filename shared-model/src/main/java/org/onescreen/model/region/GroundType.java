package org.onescreen.model.region;

/// What a line on the ground is, the most important of water and of roads first.
public enum GroundType {
  RIVER,
  STREAM,
  /// From the county seat to its towns and beyond.
  MAIN_ROAD,
  /// From a town to its villages.
  VILLAGE_ROAD;

  public boolean isWater() {
    return this == RIVER || this == STREAM;
  }
}
