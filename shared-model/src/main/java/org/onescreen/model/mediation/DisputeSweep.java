package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// One sweep for disputes in the making (矛盾纠纷排查).
///
/// @param found disputes that were found
/// @param prevented disputes that were settled before they broke out (预防)
public record DisputeSweep(UUID id, DivisionCode division, LocalDate day, int found, int prevented)
    implements CentreRecord {
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);
  public static final Column<Integer> FOUND = Column.of("found", Integer.class);
  public static final Column<Integer> PREVENTED = Column.of("prevented", Integer.class);

  public static final Kind<DisputeSweep> KIND =
      Kind.of(53, "dispute-sweep", DisputeSweep.class)
          .priority(Priority.HISTORY)
          .columns(DAY, FOUND, PREVENTED)
          .index(DAY)
          .build();
}
