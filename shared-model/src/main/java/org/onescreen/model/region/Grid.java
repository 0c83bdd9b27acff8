package org.onescreen.model.region;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;

/// A grid (网格): the smallest area that somebody answers for. Grids tile their village, sub-grids
/// their grid.
///
/// @param division the village
/// @param parent the grid above; null at level 1
/// @param level 1 to [GridCode#DEEPEST]
/// @param leaf true where no sub-grid lies inside
/// @param head the grid head (网格长)
public record Grid(
    UUID id,
    DivisionCode division,
    GridCode code,
    @Nullable GridCode parent,
    int level,
    boolean leaf,
    GridType type,
    String name,
    int households,
    @Personal(PersonalData.NAME) String head,
    @Personal(PersonalData.PHONE) String headPhone,
    Position centre,
    Outline outline)
    implements CentreRecord {
  public static final Column<GridCode> CODE = Column.of("code", GridCode.class);
  public static final Column<GridCode> PARENT = Column.of("parent", GridCode.class);
  public static final Column<Integer> LEVEL = Column.of("level", Integer.class);
  public static final Column<Boolean> LEAF = Column.of("leaf", Boolean.class);
  public static final Column<GridType> TYPE = Column.of("type", GridType.class);
  public static final Column<String> NAME = Column.of("name", String.class);

  public static final Kind<Grid> KIND =
      Kind.of(2, "grid", Grid.class)
          .priority(Priority.REFERENCE)
          .columns(CODE, PARENT, LEVEL, LEAF, TYPE, NAME)
          .index(CODE)
          .searchText("name")
          .searchSound("name")
          .build();
}
