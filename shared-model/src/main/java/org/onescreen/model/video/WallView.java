package org.onescreen.model.video;

import java.util.List;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// An arrangement of the camera wall that everybody of a division may open (共享视图).
///
/// @param group under which heading it stands
/// @param key the number that opens it, 1 to [#LAST_KEY]; 0 for none
/// @param layout how the tiles lie, in the words of the wall, such as `grid 3 3`
/// @param cameras device codes in the order of the tiles; an empty text is an empty tile
/// @param author who shared it, as others read it
/// @param active false once it was withdrawn
public record WallView(
    UUID id,
    DivisionCode division,
    String group,
    String name,
    int key,
    String layout,
    List<String> cameras,
    String author,
    boolean active)
    implements CentreRecord {
  public static final int LAST_KEY = 99;
  public static final int MOST_TILES = 64;

  public static final Column<Boolean> ACTIVE = Column.of("active", Boolean.class);
  public static final Column<String> NAME = Column.of("name", String.class);

  public static final Kind<WallView> KIND =
      Kind.of(21, "wall-view", WallView.class)
          .columns(ACTIVE, NAME)
          .index(ACTIVE)
          .searchText("name", "group")
          .searchSound("name")
          .build();

  public WallView {
    cameras = List.copyOf(cameras);
  }
}
