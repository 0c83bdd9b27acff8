package org.onescreen.model.board;

import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A filter with a name. It is a record of the centre and no file of a desk, since operators change
/// desks, and since what one found useful others may use.
///
/// @param owner the account that keeps it
/// @param shared true where everybody of the division sees it; otherwise it is offered to its owner
/// @param removed true where it is no longer offered
public record BoardView(
    UUID id,
    DivisionCode division,
    UUID owner,
    String name,
    boolean shared,
    boolean removed,
    LaneBy lanes,
    CaseFilter filter)
    implements CentreRecord {
  public static final Column<UUID> OWNER = Column.of("owner", UUID.class);
  public static final Column<Boolean> SHARED = Column.of("shared", Boolean.class);
  public static final Column<Boolean> REMOVED = Column.of("removed", Boolean.class);

  public static final Kind<BoardView> KIND =
      Kind.of(83, "board-view", BoardView.class)
          .priority(Priority.REFERENCE)
          .columns(OWNER, SHARED, REMOVED)
          .build();

  /// True where whoever is at the desk is offered it.
  public boolean offeredTo(UUID account) {
    return !removed && (shared || owner.equals(account));
  }
}
