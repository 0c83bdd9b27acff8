package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Later;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// One sweep for disputes in the making (矛盾纠纷排查). What is registered as a case of it points to it,
/// see [Dispute#sweep].
///
/// @param division what is swept, with all below it
/// @param day on which it begins
/// @param found disputes that were found
/// @param prevented disputes that were settled before they broke out (预防), of those found
/// @param name null in a row of before
/// @param until its last day; null where it is over in one
/// @param visited households that were called on (走访户数)
/// @param closed true where nothing more is counted
public record DisputeSweep(
    UUID id,
    DivisionCode division,
    LocalDate day,
    int found,
    int prevented,
    @Nullable String name,
    @Nullable LocalDate until,
    @Later int visited,
    @Later boolean closed)
    implements CentreRecord {
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);
  public static final Column<Integer> FOUND = Column.of("found", Integer.class);
  public static final Column<Integer> PREVENTED = Column.of("prevented", Integer.class);
  public static final Column<Integer> VISITED = Column.of("visited", Integer.class);
  public static final Column<Boolean> CLOSED = Column.of("closed", Boolean.class);

  public static final Kind<DisputeSweep> KIND =
      Kind.of(53, "dispute-sweep", DisputeSweep.class)
          .priority(Priority.HISTORY)
          .columns(DAY, FOUND, PREVENTED, VISITED, CLOSED)
          .index(DAY)
          .searchText("name")
          .build();

  /// One of a single day that is over.
  public DisputeSweep(UUID id, DivisionCode division, LocalDate day, int found, int prevented) {
    this(id, division, day, found, prevented, null, null, 0, true);
  }

  /// Its last day.
  public LocalDate last() {
    return until == null ? day : until;
  }

  DisputeSweep with(SweepCount count) {
    return new DisputeSweep(
        id,
        division,
        day,
        count.found(),
        count.prevented(),
        name,
        until,
        count.visited(),
        count.closed());
  }
}
