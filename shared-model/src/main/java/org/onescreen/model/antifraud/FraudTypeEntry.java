package org.onescreen.model.antifraud;

import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A line of the dictionary of frauds (domain, 2.10), which a centre may change.
///
/// @param code the name of a [FraudType], or an own one of capitals for what is counted as
///   [FraudType#OTHER]
/// @param ministry true for the ten of the Ministry of Public Security's list
/// @param education what the public is told (教育), to be read out or sent to groups
/// @param reminder what somebody in danger is told (提醒), short enough for an SMS
/// @param active false where it is no longer offered
public record FraudTypeEntry(
    UUID id,
    DivisionCode division,
    String code,
    FraudType group,
    int place,
    String name,
    boolean ministry,
    String education,
    String reminder,
    boolean active)
    implements CentreRecord {
  public static final Column<String> CODE = Column.of("code", String.class);
  public static final Column<Integer> PLACE = Column.of("place", Integer.class);
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<Boolean> ACTIVE = Column.of("active", Boolean.class);

  public static final Kind<FraudTypeEntry> KIND =
      Kind.of(67, "fraud-type", FraudTypeEntry.class)
          .priority(Priority.REFERENCE)
          .columns(CODE, PLACE, NAME, ACTIVE)
          .index(PLACE)
          .searchText("name")
          .searchSound("name")
          .build();
}
