package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// One line of the material ledger (宣传物资台账): so many of an item issued to a village on a day.
///
/// @param approximate true where the count was reported with 余 ("and more")
/// @param place where it hangs or stands, in words
/// @param photo the reference of its photograph
/// @param renewOn when it is to be renewed; null for what is used up
public record CampaignMaterial(
    UUID id,
    DivisionCode division,
    MaterialItem item,
    int amount,
    boolean approximate,
    LocalDate day,
    @Nullable String place,
    @Nullable String photo,
    @Nullable LocalDate renewOn)
    implements CentreRecord {
  public static final Column<MaterialItem> ITEM = Column.of("item", MaterialItem.class);
  public static final Column<Integer> AMOUNT = Column.of("amount", Integer.class);
  public static final Column<Boolean> APPROXIMATE = Column.of("approximate", Boolean.class);
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);
  public static final Column<LocalDate> RENEW_ON = Column.of("renewOn", LocalDate.class);

  public static final Kind<CampaignMaterial> KIND =
      Kind.of(60, "campaign-material", CampaignMaterial.class)
          .priority(Priority.HISTORY)
          .columns(ITEM, AMOUNT, APPROXIMATE, DAY, RENEW_ON)
          .index(ITEM)
          .index(DAY)
          .build();

  /// One of which no more is known than how many.
  public CampaignMaterial(
      UUID id,
      DivisionCode division,
      MaterialItem item,
      int amount,
      boolean approximate,
      LocalDate day) {
    this(id, division, item, amount, approximate, day, null, null, null);
  }
}
