package org.onescreen.model.organisation;

import java.util.UUID;
import org.onescreen.model.geo.Position;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A minimum emergency unit (最小应急单元): neighbours who are there in one minute.
///
/// @param volunteerPolice how many volunteer police (义警) belong to it
public record EmergencyUnit(
    UUID id,
    DivisionCode division,
    String name,
    int volunteerPolice,
    @Personal(PersonalData.NAME) String leader,
    @Personal(PersonalData.PHONE) String leaderPhone,
    Position position)
    implements CentreRecord {
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<Integer> VOLUNTEER_POLICE =
      Column.of("volunteerPolice", Integer.class);

  public static final Kind<EmergencyUnit> KIND =
      Kind.of(12, "emergency-unit", EmergencyUnit.class)
          .priority(Priority.REFERENCE)
          .columns(NAME, VOLUNTEER_POLICE)
          .searchText("name")
          .searchSound("name")
          .build();
}
