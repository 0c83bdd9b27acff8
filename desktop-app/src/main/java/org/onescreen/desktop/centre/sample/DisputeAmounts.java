package org.onescreen.desktop.centre.sample;

import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;

/// What a case is about in money and heads. Thrown of the case's own id, so that asking twice gives
/// the same.
final class DisputeAmounts {
  private static final int STEP = 100;

  private DisputeAmounts() {}

  static @Nullable Long of(Dispute dispute) {
    Dice own = own(dispute);
    return switch (dispute.type()) {
      case CONTRACT, DAMAGES, LABOUR, TRAFFIC_ACCIDENT, MEDICAL, LAND_ACQUISITION ->
          (long) STEP * own.between(5, 400);
      case CONSUMER, PROPERTY_MANAGEMENT, PRODUCTION_BUSINESS, HOUSE_SITE ->
          own.chance(0.6) ? (long) STEP * own.between(1, 90) : null;
      default -> null;
    };
  }

  static int people(Dispute dispute) {
    int parties = dispute.parties().size();
    boolean open = dispute.active() && !dispute.performed();
    if (open && dispute.color() == RiskColor.RED) {
      return own(dispute).between(10, 30);
    }
    return open && dispute.color() == RiskColor.YELLOW
        ? Math.max(parties, own(dispute).between(3, 9))
        : parties;
  }

  private static Dice own(Dispute dispute) {
    return new Dice(dispute.id().getLeastSignificantBits());
  }
}
