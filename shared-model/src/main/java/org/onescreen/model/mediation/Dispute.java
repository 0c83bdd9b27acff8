package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Index;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Later;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// A mediation case (矛盾纠纷调解案件).
///
/// @param code one case one code (一案一码)
/// @param active true until it is archived, withdrawn or refused
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
/// @param mediator the lead mediator (首席调解员)
/// @param clock which limit [#deadline] is; null where none runs, or in a row of before
/// @param lastActOn the day of the last substantive act: a session, a visit, a paper, an
///   investigation; no correction counts. Null where there was none
/// @param sessionOn the day of the meeting that is arranged; null where none is
/// @param docking by which channel it came from court, police or petition office; null for none
/// @param amount in dispute, in yuan; null where none is known
/// @param people how many it concerns; 0 where nobody counted
/// @param missingPapers papers that the dossier lacks for the state that it is in
/// @param supervised under supervision (督办)
/// @param restricted to be seen by those who handle it (保密)
/// @param confirmed true where a court confirmed the agreement
/// @param repeated true where it broke out again and another round began
/// @param policeTold true where the police were told at once (人民调解法 §25)
/// @param policeCalls police calls about it before (警情次数)
/// @param rung on which rung of its ladder it stands, from 0, where the ladder has two of one level
/// @param olderType its type in the older vocabulary where somebody chose one; null where the map
///   says it, see [#types]
/// @param newerType as `olderType`, in the newer vocabulary
/// @param sweep the sweep that found it; null where none did
/// @param risesOn the first day on which its limit, where it is still open then, is over by half of
///   its length; null where none runs, or in a row of before
/// @param confirmBy the last day on which both parties may ask the court to confirm (人民调解法 §33);
///   null where they may not, or in a row of before
/// @param story null in a row of before; see [#told]
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
    List<Party> parties,
    @Nullable DisputeClock clock,
    @Nullable LocalDate lastActOn,
    @Nullable LocalDate sessionOn,
    @Nullable DockingChannel docking,
    @Nullable Long amount,
    @Later int people,
    @Later int missingPapers,
    @Later boolean supervised,
    @Later boolean restricted,
    @Later boolean confirmed,
    @Later boolean repeated,
    @Later boolean policeTold,
    @Later int policeCalls,
    @Later int rung,
    @Nullable OlderDisputeType olderType,
    @Nullable NewerDisputeType newerType,
    @Nullable UUID sweep,
    @Nullable LocalDate risesOn,
    @Nullable LocalDate confirmBy,
    @Nullable DisputeStory story)
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
  public static final Column<DisputeSource> SOURCE = Column.of("source", DisputeSource.class);
  public static final Column<DivisionLevel> LEVEL = Column.of("level", DivisionLevel.class);
  public static final Column<Integer> ATTEMPT = Column.of("attempt", Integer.class);
  public static final Column<UUID> MEDIATOR = Column.of("mediator", UUID.class);
  public static final Column<DisputeClock> CLOCK = Column.of("clock", DisputeClock.class);
  public static final Column<LocalDate> LAST_ACT_ON = Column.of("lastActOn", LocalDate.class);
  public static final Column<LocalDate> SESSION_ON = Column.of("sessionOn", LocalDate.class);
  public static final Column<DockingChannel> DOCKING = Column.of("docking", DockingChannel.class);
  public static final Column<Long> AMOUNT = Column.of("amount", Long.class);
  public static final Column<Integer> PEOPLE = Column.of("people", Integer.class);
  public static final Column<Integer> MISSING_PAPERS = Column.of("missingPapers", Integer.class);
  public static final Column<Boolean> SUPERVISED = Column.of("supervised", Boolean.class);
  public static final Column<Boolean> RESTRICTED = Column.of("restricted", Boolean.class);
  public static final Column<Boolean> CONFIRMED = Column.of("confirmed", Boolean.class);
  public static final Column<Boolean> REPEATED = Column.of("repeated", Boolean.class);
  public static final Column<OlderDisputeType> OLDER_TYPE =
      Column.of("olderType", OlderDisputeType.class);
  public static final Column<NewerDisputeType> NEWER_TYPE =
      Column.of("newerType", NewerDisputeType.class);
  public static final Column<UUID> SWEEP = Column.of("sweep", UUID.class);
  public static final Column<LocalDate> RISES_ON = Column.of("risesOn", LocalDate.class);
  public static final Column<LocalDate> CONFIRM_BY = Column.of("confirmBy", LocalDate.class);

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
              DEADLINE,
              SOURCE,
              LEVEL,
              ATTEMPT,
              MEDIATOR,
              CLOCK,
              LAST_ACT_ON,
              SESSION_ON,
              DOCKING,
              AMOUNT,
              PEOPLE,
              MISSING_PAPERS,
              SUPERVISED,
              RESTRICTED,
              CONFIRMED,
              REPEATED,
              OLDER_TYPE,
              NEWER_TYPE,
              SWEEP,
              RISES_ON,
              CONFIRM_BY)
          // The figures over the board are of all cases: they are counted in this index alone.
          .index(Index.over(STATE).along(SUCCEEDED, PERFORMED))
          .index(Index.over(STATE).along(COLOR, ACTIVE).where(ACTIVE))
          // The table of all cases and the statistics of a period: what they filter and count by
          // is in the index too.
          .index(
              Index.over(ACCEPTED_ON)
                  .along(
                      Kind.DIVISION,
                      STATE,
                      TYPE,
                      COLOR,
                      LEVEL,
                      ACTIVE,
                      ESCALATED,
                      SUCCEEDED,
                      PERFORMED,
                      CONFIRMED,
                      REPEATED))
          // The board: of the few open cases all that decides where a card lies. That they are open
          // is in it too: without it SQLite does not see that it need not look at the rows.
          .index(
              Index.over(DEADLINE)
                  .along(
                      Kind.ID,
                      Kind.DIVISION,
                      STATE,
                      TYPE,
                      COLOR,
                      LEVEL,
                      MEDIATOR,
                      GRID,
                      IN_MEDIATION,
                      STAGE_SINCE,
                      SESSION_ON,
                      RISES_ON,
                      ACTIVE)
                  .where(ACTIVE))
          // What was closed lately.
          .index(
              Index.over(STAGE_SINCE).along(Kind.ID, ACTIVE, STATE, COLOR, DEADLINE, TYPE, LEVEL))
          .index(DEADLINE)
          // Whom the calendar reminds of judicial confirmation.
          .index(Index.over(CONFIRM_BY).along(Kind.ID, Kind.DIVISION, ACTIVE).where(ACTIVE))
          .searchText("title", "code")
          .build();

  /// A case of which no more is known than its card: without a story, flags or figures. Its limit
  /// counts from the day on which it entered its state.
  public Dispute(
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
      List<Party> parties) {
    this(
        id,
        division,
        grid,
        code,
        title,
        type,
        source,
        state,
        color,
        active,
        inMediation,
        level,
        attempt,
        escalated,
        room,
        settledInRoom,
        succeeded,
        performed,
        acceptedOn,
        stageSince,
        deadline,
        mediator,
        parties,
        null,
        null,
        null,
        null,
        null,
        parties.size(),
        0,
        false,
        false,
        false,
        false,
        false,
        0,
        0,
        null,
        null,
        null,
        deadline == null ? null : RunningClock.risesOn(stageSince, deadline),
        null,
        null);
  }

  /// The same with another story.
  public Dispute with(DisputeStory other) {
    return new DisputeDraft(this, other).finishAsItStood();
  }

  /// What it is called in the three vocabularies.
  public DisputeTypes types() {
    DisputeTypes follow = DisputeTypes.of(type);
    return new DisputeTypes(
        type,
        olderType == null ? follow.older() : olderType,
        newerType == null ? follow.newer() : newerType);
  }

  /// Its story; that of a case that nobody told anything about where there is none.
  public DisputeStory told() {
    return story == null ? DisputeStory.NONE : story;
  }
}
