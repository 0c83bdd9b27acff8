package org.onescreen.model.video;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// A page of the log of a patrol by video: who saw what, when. Never changed once it is written.
///
/// @param plan the id of the [PatrolPlan]
/// @param name the plan's name as it was
/// @param operator who patrolled, as others read it
/// @param begunAt when the first sight began
/// @param sights in the order of time, at most [#MOST_SIGHTS]
/// @param seen how many of them showed a live picture
public record PatrolRecord(
    UUID id,
    DivisionCode division,
    UUID plan,
    String name,
    String operator,
    Instant begunAt,
    List<PatrolSight> sights,
    int seen)
    implements CentreRecord {
  public static final int MOST_SIGHTS = 200;

  public static final Column<Instant> BEGUN_AT = Column.of("begunAt", Instant.class);

  public static final Kind<PatrolRecord> KIND =
      Kind.of(24, "patrol-record", PatrolRecord.class)
          .columns(BEGUN_AT)
          .index(BEGUN_AT)
          .searchText("name")
          .searchSound("name")
          .build();

  public PatrolRecord {
    sights = List.copyOf(sights);
  }
}
