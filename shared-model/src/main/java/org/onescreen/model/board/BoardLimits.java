package org.onescreen.model.board;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// How much work a division's board may hold. One for each division that has agreed on one, the
/// same on every desk: a limit that each desk set for itself would bind nobody.
///
/// @param hard true where a move beyond a limit is refused, false where it is only marked
public record BoardLimits(UUID id, DivisionCode division, boolean hard, List<WorkLimit> limits)
    implements CentreRecord {
  public static final Kind<BoardLimits> KIND =
      Kind.of(82, "board-limits", BoardLimits.class).priority(Priority.REFERENCE).build();

  public BoardLimits {
    limits = List.copyOf(limits);
  }

  /// The id of a division's limits, so that two desks that set the first ones make one record.
  public static UUID idOf(DivisionCode division) {
    return UUID.nameUUIDFromBytes(("board-limits " + division).getBytes(StandardCharsets.UTF_8));
  }

  public Optional<WorkLimit> of(WorkLimit.Scope scope, String of) {
    return limits.stream().filter(l -> l.scope() == scope && l.of().equals(of)).findFirst();
  }
}
