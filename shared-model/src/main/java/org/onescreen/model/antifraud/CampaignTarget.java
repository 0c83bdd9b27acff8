package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// Whom publicity should reach in one grid: counts of a register, nobody by name.
///
/// @param households registered households
/// @param people registered residents
public record CampaignTarget(
    UUID id,
    DivisionCode division,
    GridCode grid,
    int households,
    int people,
    int students,
    int patients,
    int elders,
    int leftBehind,
    int workingAway,
    LocalDate asOf)
    implements CentreRecord {
  public static final Column<GridCode> GRID = Column.of("grid", GridCode.class);
  public static final Column<Integer> HOUSEHOLDS = Column.of("households", Integer.class);
  public static final Column<Integer> PEOPLE = Column.of("people", Integer.class);
  public static final Column<Integer> STUDENTS = Column.of("students", Integer.class);
  public static final Column<Integer> PATIENTS = Column.of("patients", Integer.class);
  public static final Column<Integer> ELDERS = Column.of("elders", Integer.class);
  public static final Column<Integer> LEFT_BEHIND = Column.of("leftBehind", Integer.class);
  public static final Column<Integer> WORKING_AWAY = Column.of("workingAway", Integer.class);

  public static final Kind<CampaignTarget> KIND =
      Kind.of(69, "campaign-target", CampaignTarget.class)
          .priority(Priority.REFERENCE)
          .columns(GRID, HOUSEHOLDS, PEOPLE, STUDENTS, PATIENTS, ELDERS, LEFT_BEHIND, WORKING_AWAY)
          .index(GRID)
          .build();
}
