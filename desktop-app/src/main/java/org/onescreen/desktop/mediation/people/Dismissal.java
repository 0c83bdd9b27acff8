package org.onescreen.desktop.mediation.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeRefusal;
import org.onescreen.model.mediation.Handover;
import org.onescreen.model.mediation.HandoverOrder;
import org.onescreen.model.mediation.Leaving;
import org.onescreen.model.mediation.MediatorCommands;

/// A mediator goes. The open cases go to another hand first, each with a line in its story; only
/// when all of them did is the mediator dismissed, so that none is ever left with nobody.
record Dismissal(CommandDoor door, String handed) {
  /// @param cases the open ones at hand
  /// @param heir who takes them; empty where nobody was chosen
  CompletableFuture<Given> give(
      MediatorLine who, List<UUID> cases, Optional<MediatorLine> heir, Leaving leaving) {
    if (cases.isEmpty()) {
      return dismiss(who, leaving);
    }
    if (heir.isEmpty()) {
      return CompletableFuture.completedFuture(
          new Given.Refused(DisputeRefusal.MEDIATOR_MISSING.refusal()));
    }
    HandoverOrder order =
        new HandoverOrder(
            Handover.Way.ACROSS,
            null,
            who.committee(),
            heir.get().committee(),
            heir.get().id(),
            handed);
    Map<UUID, HandoverOrder> orders = new LinkedHashMap<>();
    cases.forEach(id -> orders.put(id, order));
    return door.giveAll(DisputeCommands.HAND_OVER, orders)
        .thenCompose(
            all ->
                all.stream()
                    .filter(given -> !(given instanceof Given.Kept))
                    .findFirst()
                    .map(CompletableFuture::completedFuture)
                    .orElseGet(() -> dismiss(who, leaving)));
  }

  private CompletableFuture<Given> dismiss(MediatorLine who, Leaving leaving) {
    return door.give(MediatorCommands.DISMISS, who.id(), leaving);
  }
}
