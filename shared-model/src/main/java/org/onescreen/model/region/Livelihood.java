package org.onescreen.model.region;

import java.time.LocalDate;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;

/// One thing that a community did for the living of its residents: a course, a workshop, jobs
/// found.
///
/// @param amount in the unit of its type
/// @param approximate true where the source said 余 ("and more")
public record Livelihood(
    UUID id,
    DivisionCode division,
    LivelihoodType type,
    String name,
    int amount,
    boolean approximate,
    LocalDate day)
    implements CentreRecord {
  public static final Column<LivelihoodType> TYPE = Column.of("type", LivelihoodType.class);
  public static final Column<Integer> AMOUNT = Column.of("amount", Integer.class);
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);

  public static final Kind<Livelihood> KIND =
      Kind.of(3, "livelihood", Livelihood.class)
          .priority(Priority.HISTORY)
          .columns(TYPE, AMOUNT, DAY)
          .searchText("name")
          .build();
}
