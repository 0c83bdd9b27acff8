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

/// One day's publicity of one type in one village (宣传活动).
///
/// @param times how often: lectures held, broadcasts run, messages sent
/// @param reach how many people it reached
/// @param approximate true where the count was reported with 余 ("and more")
/// @param grid where it was, where it was for one grid alone
/// @param channel null in rows that say no more than their type
/// @param place in words; null where there was none, such as for messages
/// @param startMinute of the day; null where nobody wrote it down
/// @param minutes how long it took
/// @param team which team did it
public record Campaign(
    UUID id,
    DivisionCode division,
    CampaignType type,
    CampaignAudience audience,
    int times,
    int reach,
    boolean approximate,
    LocalDate day,
    @Nullable GridCode grid,
    @Nullable CampaignChannel channel,
    @Nullable String place,
    @Nullable Integer startMinute,
    @Nullable Integer minutes,
    @Nullable String team)
    implements CentreRecord {
  public static final Column<CampaignType> TYPE = Column.of("type", CampaignType.class);
  public static final Column<CampaignAudience> AUDIENCE =
      Column.of("audience", CampaignAudience.class);
  public static final Column<Integer> TIMES = Column.of("times", Integer.class);
  public static final Column<Integer> REACH = Column.of("reach", Integer.class);
  public static final Column<Boolean> APPROXIMATE = Column.of("approximate", Boolean.class);
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);
  public static final Column<GridCode> GRID = Column.of("grid", GridCode.class);
  public static final Column<CampaignChannel> CHANNEL = Column.of("channel", CampaignChannel.class);

  public static final Kind<Campaign> KIND =
      Kind.of(61, "campaign", Campaign.class)
          .priority(Priority.HISTORY)
          .columns(TYPE, AUDIENCE, TIMES, REACH, APPROXIMATE, DAY, GRID, CHANNEL)
          .index(DAY)
          .build();

  /// One of which only the counts are known.
  public Campaign(
      UUID id,
      DivisionCode division,
      CampaignType type,
      CampaignAudience audience,
      int times,
      int reach,
      boolean approximate,
      LocalDate day) {
    this(
        id,
        division,
        type,
        audience,
        times,
        reach,
        approximate,
        day,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
