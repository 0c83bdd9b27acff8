package org.onescreen.desktop.antifraud;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.work.Offer;
import org.onescreen.desktop.work.Step;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningCommands;
import org.onescreen.model.antifraud.FraudWarningEvent;
import org.onescreen.model.antifraud.FraudWarningFlow;
import org.onescreen.model.antifraud.FraudWarningMove;

/// The steps that the flow allows for a warning, where whoever is at the desk may take any.
record WarningSteps(WorkPlace place) {
  Offer of(FraudWarning warning) {
    List<Step> steps =
        mayAct()
            ? FraudWarningFlow.TABLE.allowedIn(warning.state()).stream()
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
    return event == FraudWarningEvent.FALSE_POSITIVE
        ? new Step.Noted(name, note -> give(warning, new FraudWarningMove(event, note)))
        : new Step.Plain(name, () -> give(warning, new FraudWarningMove(event, null)));
  }

  private CompletableFuture<Given> give(FraudWarning warning, FraudWarningMove move) {
    return place.door().give(FraudWarningCommands.MOVE, warning.id(), move);
  }
}
