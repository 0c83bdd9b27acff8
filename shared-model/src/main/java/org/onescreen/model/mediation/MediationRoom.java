package org.onescreen.model.mediation;

import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// A mediation room of a network of rooms (三级调解室).
///
/// @param network the brand that the rooms share
/// @param level village, town or county
public record MediationRoom(
    UUID id, DivisionCode division, String name, String network, DivisionLevel level, RoomMode mode)
    implements CentreRecord {
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<String> NETWORK = Column.of("network", String.class);
  public static final Column<DivisionLevel> LEVEL = Column.of("level", DivisionLevel.class);

  public static final Kind<MediationRoom> KIND =
      Kind.of(52, "mediation-room", MediationRoom.class)
          .priority(Priority.REFERENCE)
          .columns(NAME, NETWORK, LEVEL)
          .searchText("name")
          .searchSound("name")
          .build();
}
