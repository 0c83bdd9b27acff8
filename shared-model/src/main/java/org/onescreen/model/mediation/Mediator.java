package org.onescreen.model.mediation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A people's mediator (人民调解员).
///
/// @param committee the mediation committee that appointed the mediator
/// @param network the brand of rooms that the mediator works in, such as 老樊调解室; null for none
public record Mediator(
    UUID id,
    DivisionCode division,
    @Personal(PersonalData.NAME) String name,
    @Personal(PersonalData.PHONE) String phone,
    String committee,
    @Nullable String network)
    implements CentreRecord {
  public static final Column<String> COMMITTEE = Column.of("committee", String.class);
  public static final Column<String> NETWORK = Column.of("network", String.class);

  public static final Kind<Mediator> KIND =
      Kind.of(51, "mediator", Mediator.class)
          .priority(Priority.REFERENCE)
          .columns(COMMITTEE, NETWORK)
          .searchText("name")
          .searchSound("name")
          .build();
}
