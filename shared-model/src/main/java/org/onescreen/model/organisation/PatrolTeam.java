package org.onescreen.model.organisation;

import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.geo.Position;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A patrol team (巡逻队) on its way.
///
/// @param division the town that it belongs to
/// @param position where it was when it was last heard of
/// @param heardAt when that was
public record PatrolTeam(
    UUID id,
    DivisionCode division,
    String name,
    int members,
    @Personal(PersonalData.NAME) String leader,
    @Personal(PersonalData.PHONE) String leaderPhone,
    Position position,
    Instant heardAt)
    implements CentreRecord {
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<Integer> MEMBERS = Column.of("members", Integer.class);

  public static final Kind<PatrolTeam> KIND =
      Kind.of(13, "patrol-team", PatrolTeam.class)
          .priority(Priority.REFERENCE)
          .columns(NAME, MEMBERS)
          .searchText("name")
          .searchSound("name")
          .build();
}
