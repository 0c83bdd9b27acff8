package org.onescreen.desktop.alarm;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;

/// What a line of the list shows of an alarm.
record AlarmLine(
    UUID id,
    int priority,
    String title,
    String place,
    AlarmState state,
    Instant raisedAt,
    Optional<GbDeviceCode> camera,
    Position position) {
  static AlarmLine of(Alarm alarm) {
    return new AlarmLine(
        alarm.id(),
        alarm.priority(),
        alarm.title(),
        alarm.place(),
        alarm.state(),
        alarm.raisedAt(),
        Optional.ofNullable(alarm.camera()),
        alarm.position());
  }
}
