package org.onescreen.desktop.map.scene;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Mercator;

/// An open alarm on the map.
///
/// @param name its title
/// @param priority 1 (highest) to 4
/// @param camera the one that sees the place; null where there is none
public record AlarmMark(
    UUID id,
    String name,
    String place,
    int priority,
    AlarmState state,
    Instant raisedAt,
    double x,
    double y,
    @Nullable GbDeviceCode camera)
    implements Mark {
  private static final int LOWEST = 4;

  static AlarmMark of(Alarm alarm) {
    return new AlarmMark(
        alarm.id(),
        alarm.title(),
        alarm.place(),
        alarm.priority(),
        alarm.state(),
        alarm.raisedAt(),
        Mercator.x(alarm.position().lon()),
        Mercator.y(alarm.position().lat()),
        alarm.camera());
  }

  @Override
  public int severity() {
    return LOWEST - Math.clamp(priority, 1, LOWEST);
  }
}
