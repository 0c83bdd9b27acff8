package org.onescreen.model.region;

import java.util.UUID;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;

/// A county, town or village. Villages tile their town, towns their county: no gap, no overlap.
///
/// @param division its own code
/// @param parent the code of the division above, also where that lies outside the county
/// @param households registered households
/// @param residents registered residents
public record Region(
    UUID id,
    DivisionCode division,
    DivisionCode parent,
    DivisionLevel level,
    String name,
    int households,
    int residents,
    Position centre,
    Outline outline)
    implements CentreRecord {
  public static final Column<DivisionCode> PARENT = Column.of("parent", DivisionCode.class);
  public static final Column<DivisionLevel> LEVEL = Column.of("level", DivisionLevel.class);
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<Integer> HOUSEHOLDS = Column.of("households", Integer.class);
  public static final Column<Integer> RESIDENTS = Column.of("residents", Integer.class);

  public static final Kind<Region> KIND =
      Kind.of(1, "region", Region.class)
          .priority(Priority.REFERENCE)
          .columns(PARENT, LEVEL, NAME, HOUSEHOLDS, RESIDENTS)
          .index(PARENT)
          .index(LEVEL)
          .searchText("name")
          .searchSound("name")
          .build();
}
