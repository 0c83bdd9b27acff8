package org.onescreen.desktop.map.scene;

import java.util.List;
import java.util.Map;

/// All that the map can show at one moment. Immutable; safe for use by many threads.
public record MapScene(
    Geometry geometry,
    ClusterPyramid<CameraMark> cameras,
    ClusterPyramid<UnitMark> units,
    ClusterPyramid<IncidentMark> incidents,
    Map<String, Tally> tallies,
    Choropleth choropleth) {
  static final double CAMERA_RADIUS = 60;
  static final double UNIT_RADIUS = 80;
  static final double INCIDENT_RADIUS = 46;

  static MapScene of(
      Geometry geometry,
      ClusterPyramid<CameraMark> cameras,
      ClusterPyramid<UnitMark> units,
      ClusterPyramid<IncidentMark> incidents) {
    Map<String, Tally> tallies = Tally.of(cameras.marks(), incidents.marks());
    return new MapScene(
        geometry, cameras, units, incidents, tallies, new Choropleth(geometry, tallies));
  }

  /// Before anything was read.
  public static MapScene none() {
    return of(
        Geometry.none(),
        new ClusterPyramid<>(List.of(), CAMERA_RADIUS),
        new ClusterPyramid<>(List.of(), UNIT_RADIUS),
        new ClusterPyramid<>(List.of(), INCIDENT_RADIUS));
  }

  public Tally tally(Area area) {
    return tallies.getOrDefault(area.code(), Tally.NOTHING);
  }
}
