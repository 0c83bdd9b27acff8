package org.onescreen.model.antifraud;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// A warning that somebody may be about to be defrauded (预警劝阻). Police data: the minimum, masked.
/// What is null below may be missing in rows from before the race was run on the desk.
///
/// @param convinced true where the person was dissuaded, false where not; null while it runs or
///   where the warning was void
/// @param grid null where it is not known, or was not given
/// @param since when it came to its state
/// @param due until when the next act is to be done; null where none is
/// @param firstContact seconds from receiving to the first reminder or call
/// @param inTime true where that was within the limit of its grade
/// @param faceToFace true where somebody stood before the person
/// @param late how many acts came after their limit
/// @param keptYuan how much the person had been about to pay
/// @param stoppedYuan how much of what was paid was held
/// @param handler the account that took it; only it and the director see whom it is about
public record FraudWarning(
    UUID id,
    DivisionCode division,
    FraudType type,
    WarningGrade grade,
    DissuasionTier tier,
    FraudWarningState state,
    boolean open,
    Instant receivedAt,
    LocalDate day,
    @Nullable Boolean convinced,
    @Personal(PersonalData.NAME) String person,
    @Personal(PersonalData.PHONE) String phone,
    @Nullable GridCode grid,
    @Nullable Instant since,
    @Nullable Instant due,
    @Nullable Integer firstContact,
    @Nullable Boolean inTime,
    @Nullable Boolean faceToFace,
    @Nullable Integer late,
    @Nullable Integer keptYuan,
    @Nullable Integer stoppedYuan,
    @Nullable UUID handler,
    @Nullable WarningCourse course)
    implements CentreRecord {
  public static final Column<FraudType> TYPE = Column.of("type", FraudType.class);
  public static final Column<WarningGrade> GRADE = Column.of("grade", WarningGrade.class);
  public static final Column<DissuasionTier> TIER = Column.of("tier", DissuasionTier.class);
  public static final Column<FraudWarningState> STATE = Column.of("state", FraudWarningState.class);
  public static final Column<Boolean> OPEN = Column.of("open", Boolean.class);
  public static final Column<Instant> RECEIVED_AT = Column.of("receivedAt", Instant.class);
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);
  public static final Column<Boolean> CONVINCED = Column.of("convinced", Boolean.class);
  public static final Column<GridCode> GRID = Column.of("grid", GridCode.class);
  public static final Column<Instant> DUE = Column.of("due", Instant.class);
  public static final Column<Integer> FIRST_CONTACT = Column.of("firstContact", Integer.class);
  public static final Column<Boolean> IN_TIME = Column.of("inTime", Boolean.class);
  public static final Column<Boolean> FACE_TO_FACE = Column.of("faceToFace", Boolean.class);
  public static final Column<Integer> LATE = Column.of("late", Integer.class);
  public static final Column<Integer> KEPT_YUAN = Column.of("keptYuan", Integer.class);
  public static final Column<Integer> STOPPED_YUAN = Column.of("stoppedYuan", Integer.class);

  public static final Kind<FraudWarning> KIND =
      Kind.of(64, "fraud-warning", FraudWarning.class)
          .priority(Priority.WORK)
          .columns(TYPE, GRADE, TIER, STATE, OPEN, RECEIVED_AT, DAY, CONVINCED)
          .columns(GRID, DUE, FIRST_CONTACT, IN_TIME, FACE_TO_FACE, LATE, KEPT_YUAN, STOPPED_YUAN)
          .index(OPEN, RECEIVED_AT)
          .index(OPEN, GRADE, DUE)
          .index(STATE, DUE)
          // All that is counted of a period lies side by side.
          .index(
              DAY,
              Kind.DIVISION,
              GRADE,
              CONVINCED,
              FIRST_CONTACT,
              IN_TIME,
              FACE_TO_FACE,
              LATE,
              OPEN,
              DUE,
              KEPT_YUAN,
              STOPPED_YUAN)
          .build();

  /// As it comes in, before anything was done about it.
  public FraudWarning(
      UUID id,
      DivisionCode division,
      FraudType type,
      WarningGrade grade,
      DissuasionTier tier,
      FraudWarningState state,
      boolean open,
      Instant receivedAt,
      LocalDate day,
      @Nullable Boolean convinced,
      String person,
      String phone) {
    this(
        id,
        division,
        type,
        grade,
        tier,
        state,
        open,
        receivedAt,
        day,
        convinced,
        person,
        phone,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /// What was done so far; nothing where the row is silent.
  public WarningCourse done() {
    return course == null ? WarningCourse.NONE : course;
  }

  /// When it came to its state; when it was received, where the row is silent.
  public Instant sinceOrReceived() {
    return since == null ? receivedAt : since;
  }
}
