package org.onescreen.desktop.centre;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.onescreen.desktop.centre.store.RecordSource;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.RoomMode;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// A few records in two towns of an invented county.
final class Towns {
  static final DivisionCode COUNTY = new DivisionCode("990101000000");
  static final DivisionCode EAST = new DivisionCode("990101101000");
  static final DivisionCode WEST = new DivisionCode("990101102000");

  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

  private Towns() {}

  static Alarm alarm(UUID id, DivisionCode where, String title) {
    return new Alarm(
        id,
        where,
        title,
        AlarmSource.PHONE,
        1,
        AlarmState.NEW,
        true,
        "路口 \"甲\" \uD840\uDC00",
        null,
        new Position(120.5, 30.25),
        THEN);
  }

  static MediationRoom room(UUID id, DivisionCode where) {
    return new MediationRoom(id, where, "调解室", "老娘舅", where.level(), RoomMode.DOORSTEP);
  }

  static Camera camera(UUID id, DivisionCode where, String code) {
    return new Camera(
        id,
        where,
        GridCode.of(new DivisionCode("990101101001"), 1),
        new GbDeviceCode(code),
        "东街口",
        CameraOwner.PUBLIC,
        CameraForm.FIXED,
        CameraState.ONLINE,
        "1",
        new Position(120.5, 30.25),
        THEN,
        "/v1/cameras/" + code + "/live");
  }

  static UUID id(Random random) {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /// `count` alarms, every second in the east.
  static RecordSource alarms(int count) {
    Random random = new Random(count);
    return sink -> {
      for (int i = 0; i < count; i++) {
        sink.add(Alarm.KIND, alarm(id(random), i % 2 == 0 ? EAST : WEST, "告警 " + i));
      }
    };
  }
}
