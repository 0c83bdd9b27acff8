package org.onescreen.desktop.map.scene;

import java.util.List;

/// What stands in the field, whether or not anything happens.
public record Field(
    ClusterPyramid<CameraMark> cameras,
    ClusterPyramid<UnitMark> units,
    ClusterPyramid<SensorMark> sensors,
    ClusterPyramid<SpeakerMark> speakers) {
  private static final double CAMERA_RADIUS = 60;
  private static final double UNIT_RADIUS = 80;

  static Field of(
      List<CameraMark> cameras,
      List<UnitMark> units,
      List<SensorMark> sensors,
      List<SpeakerMark> speakers) {
    return new Field(
        new ClusterPyramid<>(cameras, CAMERA_RADIUS),
        new ClusterPyramid<>(units, UNIT_RADIUS),
        new ClusterPyramid<>(sensors, UNIT_RADIUS),
        new ClusterPyramid<>(speakers, UNIT_RADIUS));
  }

  static Field none() {
    return of(List.of(), List.of(), List.of(), List.of());
  }
}
