package org.onescreen.desktop.antifraud.race;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.Offer;
import org.onescreen.desktop.work.Step;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningCommands;
import org.onescreen.model.antifraud.FraudWarningDuties;
import org.onescreen.model.antifraud.FraudWarningEvent;
import org.onescreen.model.antifraud.FraudWarningFlow;
import org.onescreen.model.antifraud.FraudWarningGuard;
import org.onescreen.model.antifraud.FraudWarningMove;
import org.onescreen.model.antifraud.RaceLimits;
import org.onescreen.model.antifraud.VisitTeam;

/// The steps that the flow allows for a warning, where whoever is at the desk may take any.
///
/// @param limits those of the centre, which a warning takes over when it is assigned
public record WarningSteps(WorkPlace place, RaceLimits limits) {
  public Offer of(FraudWarning warning) {
    List<Step> steps =
        mayAct()
            ? FraudWarningFlow.TABLE.allowedIn(warning.state()).stream()
                .filter(event -> FraudWarningGuard.allows(warning, event, place.clock().now()))
                .sorted()
                .map(event -> step(warning, event))
                .toList()
            : List.of();
    return new Offer(warning.id(), warning.state(), steps);
  }

  private boolean mayAct() {
    return place
        .actor()
        .get()
        .filter(actor -> FraudWarningCommands.MOVE.roles().contains(actor.role()))
        .isPresent();
  }

  private Step step(FraudWarning warning, FraudWarningEvent event) {
    String name = place.texts().of("antifraud.event", event);
    if (FraudWarningDuties.needsNote(warning.state(), event)) {
      return new Step.Noted(name, note -> give(warning, event, note, null, null));
    }
    if (FraudWarningDuties.needsTeam(event)) {
      return new Step.Chosen<>(
          name,
          place.texts().get("antifraud.team.choose"),
          Arrays.stream(VisitTeam.values())
              .map(team -> new Choice<>(team, place.texts().of("antifraud.team", team)))
              .toList(),
          team -> give(warning, event, null, team, null));
    }
    return switch (event) {
      case CONVINCE, ALREADY_PAID, FREEZE ->
          new Step.Amount(
              name,
              !FraudWarningDuties.needsAmount(event),
              yuan -> give(warning, event, null, null, yuan));
      default -> new Step.Plain(name, () -> give(warning, event, null, null, null));
    };
  }

  private CompletableFuture<Given> give(
      FraudWarning warning,
      FraudWarningEvent event,
      @Nullable String note,
      @Nullable VisitTeam team,
      @Nullable Integer yuan) {
    RaceLimits own = event == FraudWarningEvent.ASSIGN ? limits : null;
    return place
        .door()
        .give(
            FraudWarningCommands.MOVE,
            warning.id(),
            new FraudWarningMove(event, note, team, yuan, own));
  }
}
