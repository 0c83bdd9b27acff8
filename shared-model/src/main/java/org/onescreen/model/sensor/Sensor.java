package org.onescreen.model.sensor;

import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// A sensor (传感器) in the field.
///
/// @param grid the leaf grid that it stands in
/// @param lastHeard when the platform last heard of it
public record Sensor(
    UUID id,
    DivisionCode division,
    GridCode grid,
    String name,
    SensorType type,
    SensorState state,
    Position position,
    Instant lastHeard)
    implements CentreRecord {
  public static final Column<GridCode> GRID = Column.of("grid", GridCode.class);
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<SensorType> TYPE = Column.of("type", SensorType.class);
  public static final Column<SensorState> STATE = Column.of("state", SensorState.class);

  public static final Kind<Sensor> KIND =
      Kind.of(27, "sensor", Sensor.class)
          .priority(Priority.REFERENCE)
          .columns(GRID, NAME, TYPE, STATE)
          .index(STATE)
          .searchText("name")
          .searchSound("name")
          .build();
}
