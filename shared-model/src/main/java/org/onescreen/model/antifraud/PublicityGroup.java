package org.onescreen.model.antifraud;

import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A chat group through which warnings reach people (微信群).
///
/// @param members how many people are in it; nobody is named
/// @param approximate true where the count was reported with 余 ("and more")
public record PublicityGroup(
    UUID id, DivisionCode division, String name, int members, boolean approximate)
    implements CentreRecord {
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<Integer> MEMBERS = Column.of("members", Integer.class);
  public static final Column<Boolean> APPROXIMATE = Column.of("approximate", Boolean.class);

  public static final Kind<PublicityGroup> KIND =
      Kind.of(62, "publicity-group", PublicityGroup.class)
          .priority(Priority.REFERENCE)
          .columns(NAME, MEMBERS, APPROXIMATE)
          .searchText("name")
          .build();
}
