package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// One day's publicity of one type in one village (宣传活动).
///
/// @param times how often: lectures held, broadcasts run, messages sent
/// @param reach how many people it reached
/// @param approximate true where the count was reported with 余 ("and more")
public record Campaign(
    UUID id,
    DivisionCode division,
    CampaignType type,
    CampaignAudience audience,
    int times,
    int reach,
    boolean approximate,
    LocalDate day)
    implements CentreRecord {
  public static final Column<CampaignType> TYPE = Column.of("type", CampaignType.class);
  public static final Column<CampaignAudience> AUDIENCE =
      Column.of("audience", CampaignAudience.class);
  public static final Column<Integer> TIMES = Column.of("times", Integer.class);
  public static final Column<Integer> REACH = Column.of("reach", Integer.class);
  public static final Column<Boolean> APPROXIMATE = Column.of("approximate", Boolean.class);
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);

  public static final Kind<Campaign> KIND =
      Kind.of(61, "campaign", Campaign.class)
          .priority(Priority.HISTORY)
          .columns(TYPE, AUDIENCE, TIMES, REACH, APPROXIMATE, DAY)
          .index(DAY)
          .build();
}
