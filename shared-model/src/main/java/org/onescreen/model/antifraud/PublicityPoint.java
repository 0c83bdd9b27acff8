package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A place that warns all the time: a Wi-Fi whose password is a warning, a loudspeaker, a screen.
///
/// @param password what is written beside a Wi-Fi point, for everybody to read; null elsewhere
/// @param working false while it is out of order
public record PublicityPoint(
    UUID id,
    DivisionCode division,
    PointType type,
    String name,
    @Nullable String password,
    Position position,
    boolean working,
    LocalDate asOf)
    implements CentreRecord {
  public static final Column<PointType> TYPE = Column.of("type", PointType.class);
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<Boolean> WORKING = Column.of("working", Boolean.class);

  public static final Kind<PublicityPoint> KIND =
      Kind.of(76, "publicity-point", PublicityPoint.class)
          .priority(Priority.REFERENCE)
          .columns(TYPE, NAME, WORKING)
          .index(TYPE)
          .searchText("name")
          .searchSound("name")
          .build();
}
