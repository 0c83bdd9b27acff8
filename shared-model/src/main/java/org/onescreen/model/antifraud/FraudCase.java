package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// A fraud that happened (立案). Nobody is named, neither who lost nor who took.
///
/// @param lossYuan what was lost
/// @param stoppedYuan how much of it was held
/// @param day of the deed, by which it is counted
/// @param warning the warning that there had been before; null where there was none. Such a case
///   was missed (漏劝)
/// @param solved true once the police have found who did it
public record FraudCase(
    UUID id,
    DivisionCode division,
    @Nullable GridCode grid,
    FraudType type,
    int lossYuan,
    int stoppedYuan,
    LocalDate day,
    @Nullable UUID warning,
    boolean solved)
    implements CentreRecord {
  public static final Column<GridCode> GRID = Column.of("grid", GridCode.class);
  public static final Column<FraudType> TYPE = Column.of("type", FraudType.class);
  public static final Column<Integer> LOSS_YUAN = Column.of("lossYuan", Integer.class);
  public static final Column<Integer> STOPPED_YUAN = Column.of("stoppedYuan", Integer.class);
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);
  public static final Column<UUID> WARNING = Column.of("warning", UUID.class);
  public static final Column<Boolean> SOLVED = Column.of("solved", Boolean.class);

  public static final Kind<FraudCase> KIND =
      Kind.of(65, "fraud-case", FraudCase.class)
          .priority(Priority.WORK)
          .columns(GRID, TYPE, LOSS_YUAN, STOPPED_YUAN, DAY, WARNING, SOLVED)
          .index(DAY, Kind.DIVISION, GRID, LOSS_YUAN, STOPPED_YUAN, SOLVED, WARNING)
          .build();
}
