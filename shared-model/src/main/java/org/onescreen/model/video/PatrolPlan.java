package org.onescreen.model.video;

import java.util.List;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// A playlist of cameras for a patrol by video (视频巡查).
///
/// @param holdOnAlarm stands still on a camera while an alarm that it sees is open
/// @param active false once it was withdrawn
public record PatrolPlan(
    UUID id,
    DivisionCode division,
    String name,
    List<PatrolStop> stops,
    boolean holdOnAlarm,
    boolean active)
    implements CentreRecord {
  public static final int MOST_STOPS = 200;

  public static final Column<Boolean> ACTIVE = Column.of("active", Boolean.class);
  public static final Column<String> NAME = Column.of("name", String.class);

  public static final Kind<PatrolPlan> KIND =
      Kind.of(23, "patrol-plan", PatrolPlan.class)
          .columns(ACTIVE, NAME)
          .index(ACTIVE)
          .searchText("name")
          .searchSound("name")
          .build();

  public PatrolPlan {
    stops = List.copyOf(stops);
  }
}
