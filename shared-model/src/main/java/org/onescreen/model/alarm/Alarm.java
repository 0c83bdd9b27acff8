package org.onescreen.model.alarm;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// An alarm (告警).
///
/// @param priority 1 (highest) to 4, as in GB/T 28181
/// @param camera the camera that sees the place, where there is one
public record Alarm(
    UUID id,
    DivisionCode division,
    String title,
    AlarmSource source,
    int priority,
    AlarmState state,
    boolean open,
    String place,
    @Nullable GbDeviceCode camera,
    Position position,
    Instant raisedAt)
    implements CentreRecord {
  public static final Column<Integer> PRIORITY = Column.of("priority", Integer.class);
  public static final Column<AlarmState> STATE = Column.of("state", AlarmState.class);
  public static final Column<Boolean> OPEN = Column.of("open", Boolean.class);
  public static final Column<Instant> RAISED_AT = Column.of("raisedAt", Instant.class);

  public static final Kind<Alarm> KIND =
      Kind.of(30, "alarm", Alarm.class)
          .priority(Priority.URGENT)
          .columns(PRIORITY, STATE, OPEN, RAISED_AT)
          .index(OPEN, RAISED_AT)
          .searchText("title", "place")
          .build();
}
