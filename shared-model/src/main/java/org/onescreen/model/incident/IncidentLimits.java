package org.onescreen.model.incident;

import java.time.Duration;
import org.onescreen.model.flow.RiskColor;

/// How long whoever handles an incident has for it (SM1 of the domain's document).
public final class IncidentLimits {
  private static final Duration RED = Duration.ofHours(2);
  private static final Duration YELLOW = Duration.ofDays(1);
  private static final Duration BLUE = Duration.ofDays(3);

  private IncidentLimits() {}

  public static Duration handling(RiskColor color) {
    return switch (color) {
      case RED -> RED;
      case YELLOW -> YELLOW;
      case BLUE, GREEN -> BLUE;
    };
  }

  /// What did not stand up to its check is done again in half the time.
  public static Duration again(RiskColor color) {
    return handling(color).dividedBy(2);
  }
}
