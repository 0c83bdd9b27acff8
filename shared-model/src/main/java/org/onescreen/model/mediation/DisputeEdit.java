package org.onescreen.model.mediation;

import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;

/// What is corrected in a case; null leaves a field as it is.
///
/// @param color proposed by rules, set by a person
public record DisputeEdit(
    @Nullable String title, @Nullable DisputeType type, @Nullable RiskColor color) {
  /// A title may name somebody, and that never reaches a log.
  @Override
  public String toString() {
    return "DisputeEdit[" + type + " " + color + "]";
  }
}
