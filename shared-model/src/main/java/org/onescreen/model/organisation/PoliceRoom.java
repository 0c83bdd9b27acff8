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

/// A police room (警务室) of a village: one village, one officer (一村一警), and who helps there.
///
/// @param division the village
/// @param staff the officer and the auxiliaries
public record PoliceRoom(
    UUID id,
    DivisionCode division,
    String name,
    int staff,
    @Personal(PersonalData.NAME) String officer,
    @Personal(PersonalData.PHONE) String officerPhone,
    Position position)
    implements CentreRecord {
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<Integer> STAFF = Column.of("staff", Integer.class);

  public static final Kind<PoliceRoom> KIND =
      Kind.of(14, "police-room", PoliceRoom.class)
          .priority(Priority.REFERENCE)
          .columns(NAME, STAFF)
          .searchText("name")
          .searchSound("name")
          .build();
}
