package org.onescreen.model.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// A comprehensive governance centre (综治中心) of a county, town or village.
///
/// @param demonstration a model for the others
/// @param areaSquareMetres floor area
/// @param investmentYuan what was spent on it; 0 where not reported
public record GovernanceCenter(
    UUID id,
    DivisionCode division,
    DivisionLevel level,
    String name,
    boolean demonstration,
    int areaSquareMetres,
    int investmentYuan,
    LocalDate builtOn)
    implements CentreRecord {
  public static final Column<DivisionLevel> LEVEL = Column.of("level", DivisionLevel.class);
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<Boolean> DEMONSTRATION = Column.of("demonstration", Boolean.class);
  public static final Column<LocalDate> BUILT_ON = Column.of("builtOn", LocalDate.class);

  public static final Kind<GovernanceCenter> KIND =
      Kind.of(10, "centre", GovernanceCenter.class)
          .priority(Priority.REFERENCE)
          .columns(LEVEL, NAME, DEMONSTRATION, BUILT_ON)
          .searchText("name")
          .searchSound("name")
          .build();
}
