package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// How far publicity has reached in one village: households reached, of those that should be.
///
/// @param due households that should be reached
/// @param reached households that were
/// @param asOf when it was last counted
public record CampaignCoverage(UUID id, DivisionCode division, int due, int reached, LocalDate asOf)
    implements CentreRecord {
  public static final Column<Integer> DUE = Column.of("due", Integer.class);
  public static final Column<Integer> REACHED = Column.of("reached", Integer.class);

  public static final Kind<CampaignCoverage> KIND =
      Kind.of(63, "campaign-coverage", CampaignCoverage.class)
          .priority(Priority.REFERENCE)
          .columns(DUE, REACHED)
          .build();
}
