package org.onescreen.model.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One step of an incident.
///
/// @param note why; needed where [IncidentDuties] says so
/// @param dueAt the new limit; needed to approve an extension, meaningless otherwise
public record IncidentMove(IncidentEvent event, @Nullable String note, @Nullable Instant dueAt) {
  /// An operator may have typed somebody's name, and that never reaches a log.
  @Override
  public String toString() {
    return "IncidentMove[" + event + "]";
  }
}
