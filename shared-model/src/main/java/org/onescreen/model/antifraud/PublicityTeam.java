package org.onescreen.model.antifraud;

import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A team that goes out to warn people (蓝马甲).
///
/// @param members how many; nobody is named
/// @param audience whom it mostly speaks to
public record PublicityTeam(
    UUID id,
    DivisionCode division,
    String name,
    int members,
    CampaignAudience audience,
    boolean active)
    implements CentreRecord {
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<Integer> MEMBERS = Column.of("members", Integer.class);
  public static final Column<CampaignAudience> AUDIENCE =
      Column.of("audience", CampaignAudience.class);
  public static final Column<Boolean> ACTIVE = Column.of("active", Boolean.class);

  public static final Kind<PublicityTeam> KIND =
      Kind.of(77, "publicity-team", PublicityTeam.class)
          .priority(Priority.REFERENCE)
          .columns(NAME, MEMBERS, AUDIENCE, ACTIVE)
          .searchText("name")
          .searchSound("name")
          .build();
}
