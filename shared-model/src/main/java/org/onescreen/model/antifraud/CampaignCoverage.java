package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
/// @param asked how many people were asked what they know of fraud; null where nobody was
/// @param aware how many of them knew
public record CampaignCoverage(
    UUID id,
    DivisionCode division,
    int due,
    int reached,
    LocalDate asOf,
    @Nullable Integer asked,
    @Nullable Integer aware)
    implements CentreRecord {
  public static final Column<Integer> DUE = Column.of("due", Integer.class);
  public static final Column<Integer> REACHED = Column.of("reached", Integer.class);
  public static final Column<Integer> ASKED = Column.of("asked", Integer.class);
  public static final Column<Integer> AWARE = Column.of("aware", Integer.class);

  public static final Kind<CampaignCoverage> KIND =
      Kind.of(63, "campaign-coverage", CampaignCoverage.class)
          .priority(Priority.REFERENCE)
          .columns(DUE, REACHED, ASKED, AWARE)
          .build();

  /// One for which nobody was asked.
  public CampaignCoverage(UUID id, DivisionCode division, int due, int reached, LocalDate asOf) {
    this(id, division, due, reached, asOf, null, null);
  }
}
