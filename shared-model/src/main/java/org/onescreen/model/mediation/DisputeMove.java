package org.onescreen.model.mediation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step of a mediation case.
///
/// @param note why; needed where [DisputeDuties] says so
/// @param mediator who takes it from now on; needed to assign, null where nothing changes
/// @param room the mediation room that takes it; kept only where none had it before
public record DisputeMove(
    DisputeEvent event, @Nullable String note, @Nullable UUID mediator, @Nullable UUID room) {
  /// A step that says nothing more.
  public static DisputeMove of(DisputeEvent event) {
    return new DisputeMove(event, null, null, null);
  }

  /// An operator may have typed somebody's name, and that never reaches a log.
  @Override
  public String toString() {
    return "DisputeMove[" + event + "]";
  }
}
