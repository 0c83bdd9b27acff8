package org.onescreen.desktop.map.scene;

import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import org.onescreen.model.sensor.SensorState;
import org.onescreen.model.sensor.SensorType;

/// A sensor on the map.
public record SensorMark(
    UUID id, String name, SensorType type, SensorState state, Instant lastHeard, double x, double y)
    implements Mark {
  /// What it is made of.
  record Part(
      UUID id,
      String name,
      SensorType type,
      SensorState state,
      Instant lastHeard,
      Position position) {}

  static SensorMark of(Part sensor) {
    return new SensorMark(
        sensor.id(),
        sensor.name(),
        sensor.type(),
        sensor.state(),
        sensor.lastHeard(),
        Mercator.x(sensor.position().lon()),
        Mercator.y(sensor.position().lat()));
  }

  @Override
  public int severity() {
    return switch (state) {
      case NORMAL -> 0;
      case SILENT -> 1;
      case ALERT -> 2;
    };
  }
}
