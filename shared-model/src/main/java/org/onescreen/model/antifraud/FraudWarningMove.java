package org.onescreen.model.antifraud;

import org.jspecify.annotations.Nullable;

/// One step of a warning.
///
/// @param note what was said or found; needed where [FraudWarningDuties#needsNote]
/// @param team who goes there; needed where [FraudWarningDuties#needsTeam]
/// @param yuan how much was about to be paid, was paid or was held; needed where
///   [FraudWarningDuties#needsAmount], elsewhere null where nobody knows yet
/// @param limits the centre's policy, for [FraudWarningEvent#ASSIGN]; the default where null
public record FraudWarningMove(
    FraudWarningEvent event,
    @Nullable String note,
    @Nullable VisitTeam team,
    @Nullable Integer yuan,
    @Nullable RaceLimits limits) {
  /// A step that needs no more than a note.
  public FraudWarningMove(FraudWarningEvent event, @Nullable String note) {
    this(event, note, null, null, null);
  }

  /// An operator may have typed somebody's name, and that never reaches a log.
  @Override
  public String toString() {
    return "FraudWarningMove[" + event + "]";
  }
}
