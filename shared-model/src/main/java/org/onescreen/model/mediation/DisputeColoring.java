package org.onescreen.model.mediation;

import org.onescreen.model.flow.RiskColor;

/// A person sets the colour of a case.
///
/// @param reason why; where the rules proposed it, their reasons may stand here
public record DisputeColoring(RiskColor color, String reason) {
  /// Reasons name people, and never reach a log.
  @Override
  public String toString() {
    return "DisputeColoring[" + color + "]";
  }
}
