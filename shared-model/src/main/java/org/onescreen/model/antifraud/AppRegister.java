package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// The register of one grid of who has the anti-fraud application (国家反诈中心 APP): by household, the
/// people uncounted and unnamed. Installing is voluntary.
///
/// @param households how many there are
/// @param installed in how many somebody has it; as many as `doors` names, or more where households
///   were counted before they were listed
/// @param doors the numbers of those that are listed
public record AppRegister(
    UUID id,
    DivisionCode division,
    GridCode grid,
    int households,
    int installed,
    List<String> doors,
    LocalDate asOf)
    implements CentreRecord {
  public static final Column<GridCode> GRID = Column.of("grid", GridCode.class);
  public static final Column<Integer> HOUSEHOLDS = Column.of("households", Integer.class);
  public static final Column<Integer> INSTALLED = Column.of("installed", Integer.class);

  public static final Kind<AppRegister> KIND =
      Kind.of(78, "app-register", AppRegister.class)
          .priority(Priority.REFERENCE)
          .columns(GRID, HOUSEHOLDS, INSTALLED)
          .index(GRID)
          .index(Kind.DIVISION, HOUSEHOLDS, INSTALLED)
          .build();

  public AppRegister {
    doors = List.copyOf(doors);
  }
}
