package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// A mediation case (矛盾纠纷调解案件).
///
/// @param code one case one code (一案一码)
/// @param active true until it is archived, withdrawn or refused, or performed and visited
/// @param inMediation true in a state of [DisputeFlow#IN_MEDIATION]
/// @param level where it is being, or was last, mediated
/// @param attempt which try at that level, from 1
/// @param escalated true where it left the level that first accepted it
/// @param room the mediation room that first took it; null where none did
/// @param settledInRoom true where that room settled it
/// @param succeeded true where an agreement was reached
/// @param performed true where the agreement was carried out
/// @param stageSince the day on which it entered its state
/// @param deadline the next limit that the law or the policy sets; null where none runs
public record Dispute(
    UUID id,
    DivisionCode division,
    GridCode grid,
    String code,
    String title,
    DisputeType type,
    DisputeSource source,
    DisputeState state,
    RiskColor color,
    boolean active,
    boolean inMediation,
    DivisionLevel level,
    int attempt,
    boolean escalated,
    @Nullable UUID room,
    boolean settledInRoom,
    boolean succeeded,
    boolean performed,
    LocalDate acceptedOn,
    LocalDate stageSince,
    @Nullable LocalDate deadline,
    UUID mediator,
    List<Party> parties)
    implements CentreRecord {
  public static final Column<GridCode> GRID = Column.of("grid", GridCode.class);
  public static final Column<String> CODE = Column.of("code", String.class);
  public static final Column<DisputeType> TYPE = Column.of("type", DisputeType.class);
  public static final Column<DisputeState> STATE = Column.of("state", DisputeState.class);
  public static final Column<RiskColor> COLOR = Column.of("color", RiskColor.class);
  public static final Column<Boolean> ACTIVE = Column.of("active", Boolean.class);
  public static final Column<Boolean> IN_MEDIATION = Column.of("inMediation", Boolean.class);
  public static final Column<Boolean> ESCALATED = Column.of("escalated", Boolean.class);
  public static final Column<UUID> ROOM = Column.of("room", UUID.class);
  public static final Column<Boolean> SETTLED_IN_ROOM = Column.of("settledInRoom", Boolean.class);
  public static final Column<Boolean> SUCCEEDED = Column.of("succeeded", Boolean.class);
  public static final Column<Boolean> PERFORMED = Column.of("performed", Boolean.class);
  public static final Column<LocalDate> ACCEPTED_ON = Column.of("acceptedOn", LocalDate.class);
  public static final Column<LocalDate> STAGE_SINCE = Column.of("stageSince", LocalDate.class);
  public static final Column<LocalDate> DEADLINE = Column.of("deadline", LocalDate.class);

  public static final Kind<Dispute> KIND =
      Kind.of(50, "dispute", Dispute.class)
          .priority(Priority.WORK)
          .columns(
              GRID,
              CODE,
              TYPE,
              STATE,
              COLOR,
              ACTIVE,
              IN_MEDIATION,
              ESCALATED,
              ROOM,
              SETTLED_IN_ROOM,
              SUCCEEDED,
              PERFORMED,
              ACCEPTED_ON,
              STAGE_SINCE,
              DEADLINE)
          .index(STATE, DEADLINE)
          .index(ACCEPTED_ON)
          .searchText("title", "code")
          .build();
}
