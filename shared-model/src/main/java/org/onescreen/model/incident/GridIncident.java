package org.onescreen.model.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.geo.Position;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// A grid incident (网格事件).
///
/// @param code one case one code (一案一码)
/// @param open true until a state of [IncidentFlow#FINISHED] is reached
/// @param day the day of the report at the centre
/// @param dueAt when it must be handled
/// @param finishedAt null while open
/// @param onTime handled by its limit; null while open
public record GridIncident(
    UUID id,
    DivisionCode division,
    GridCode grid,
    String code,
    String title,
    IncidentCategory category,
    IncidentSource source,
    IncidentLevel level,
    RiskColor color,
    IncidentState state,
    boolean open,
    Position position,
    Instant reportedAt,
    LocalDate day,
    Instant dueAt,
    @Nullable Instant finishedAt,
    @Nullable Boolean onTime,
    @Personal(PersonalData.NAME) String reporter,
    @Personal(PersonalData.PHONE) String reporterPhone)
    implements CentreRecord {
  public static final Column<GridCode> GRID = Column.of("grid", GridCode.class);
  public static final Column<String> CODE = Column.of("code", String.class);
  public static final Column<IncidentCategory> CATEGORY =
      Column.of("category", IncidentCategory.class);
  public static final Column<RiskColor> COLOR = Column.of("color", RiskColor.class);
  public static final Column<IncidentState> STATE = Column.of("state", IncidentState.class);
  public static final Column<Boolean> OPEN = Column.of("open", Boolean.class);
  public static final Column<Instant> REPORTED_AT = Column.of("reportedAt", Instant.class);
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);
  public static final Column<Instant> DUE_AT = Column.of("dueAt", Instant.class);
  public static final Column<Boolean> ON_TIME = Column.of("onTime", Boolean.class);

  public static final Kind<GridIncident> KIND =
      Kind.of(40, "incident", GridIncident.class)
          .priority(Priority.WORK)
          .columns(GRID, CODE, CATEGORY, COLOR, STATE, OPEN, REPORTED_AT, DAY, DUE_AT, ON_TIME)
          .index(OPEN, REPORTED_AT)
          .index(DAY)
          .index(GRID)
          .searchText("title", "code")
          .build();
}
