package org.onescreen.desktop.alarm;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.shell.Sign;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;

/// What a line of the list shows of an alarm.
///
/// @param sign how an operator's step on it stands; empty where the centre has confirmed all
record AlarmLine(
    UUID id,
    int priority,
    String title,
    String place,
    AlarmState state,
    Instant raisedAt,
    Optional<GbDeviceCode> camera,
    Position position,
    Optional<Sign> sign) {
  static AlarmLine of(Alarm alarm, Optional<Sign> sign) {
    return new AlarmLine(
        alarm.id(),
        alarm.priority(),
        alarm.title(),
        alarm.place(),
        alarm.state(),
        alarm.raisedAt(),
        Optional.ofNullable(alarm.camera()),
        alarm.position(),
        sign);
  }
}
