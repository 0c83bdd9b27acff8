package org.onescreen.model.antifraud;

import org.jspecify.annotations.Nullable;

/// One step of a warning.
///
/// @param note what was said or found; needed for [FraudWarningEvent#FALSE_POSITIVE]
public record FraudWarningMove(FraudWarningEvent event, @Nullable String note) {
  /// An operator may have typed somebody's name, and that never reaches a log.
  @Override
  public String toString() {
    return "FraudWarningMove[" + event + "]";
  }
}
