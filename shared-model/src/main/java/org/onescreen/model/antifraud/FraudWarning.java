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

/// A warning that somebody may be about to be defrauded (预警劝阻). Police data: the minimum, masked.
///
/// @param convinced true where the person was dissuaded, false where not; null while it runs or
///   where the warning was void
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
    @Personal(PersonalData.PHONE) String phone)
    implements CentreRecord {
  public static final Column<FraudType> TYPE = Column.of("type", FraudType.class);
  public static final Column<WarningGrade> GRADE = Column.of("grade", WarningGrade.class);
  public static final Column<DissuasionTier> TIER = Column.of("tier", DissuasionTier.class);
  public static final Column<FraudWarningState> STATE = Column.of("state", FraudWarningState.class);
  public static final Column<Boolean> OPEN = Column.of("open", Boolean.class);
  public static final Column<Instant> RECEIVED_AT = Column.of("receivedAt", Instant.class);
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);
  public static final Column<Boolean> CONVINCED = Column.of("convinced", Boolean.class);

  public static final Kind<FraudWarning> KIND =
      Kind.of(64, "fraud-warning", FraudWarning.class)
          .priority(Priority.WORK)
          .columns(TYPE, GRADE, TIER, STATE, OPEN, RECEIVED_AT, DAY, CONVINCED)
          .index(OPEN, RECEIVED_AT)
          .index(DAY)
          .build();
}
