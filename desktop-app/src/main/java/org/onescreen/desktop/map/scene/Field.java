package org.onescreen.desktop.map.scene;

import java.util.List;

/// What stands in the field, whether or not anything happens.
public record Field(
    ClusterPyramid<CameraMark> cameras,
    ClusterPyramid<ForceMark> forces,
    ClusterPyramid<SensorMark> sensors,
    ClusterPyramid<SpeakerMark> speakers) {
  private static final double CAMERA_RADIUS = 60;
  private static final double FORCE_RADIUS = 80;

  static Field of(
      List<CameraMark> cameras,
      List<ForceMark> forces,
      List<SensorMark> sensors,
      List<SpeakerMark> speakers) {
    return new Field(
        new ClusterPyramid<>(cameras, CAMERA_RADIUS),
        new ClusterPyramid<>(forces, FORCE_RADIUS),
        new ClusterPyramid<>(sensors, FORCE_RADIUS),
        new ClusterPyramid<>(speakers, FORCE_RADIUS));
  }

  static Field none() {
    return of(List.of(), List.of(), List.of(), List.of());
  }
}
