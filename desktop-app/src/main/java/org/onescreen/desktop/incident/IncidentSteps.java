package org.onescreen.desktop.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.Offer;
import org.onescreen.desktop.work.Step;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.incident.IncidentCommands;
import org.onescreen.model.incident.IncidentDuties;
import org.onescreen.model.incident.IncidentEvent;
import org.onescreen.model.incident.IncidentFlow;
import org.onescreen.model.incident.IncidentMove;

/// The steps that the flow allows for an incident and the duties leave to whoever is at the desk.
record IncidentSteps(WorkPlace place, IncidentWords words) {
  /// By so many days an extension may move the limit.
  private static final List<Integer> DAYS = List.of(1, 3, 7, 15);

  Offer of(GridIncident incident) {
    List<Step> steps =
        IncidentFlow.TABLE.allowedIn(incident.state()).stream()
            .sorted()
            .filter(this::mayBeTaken)
            .map(event -> step(incident, event))
            .toList();
    return new Offer(incident.id(), incident.state(), steps);
  }

  private boolean mayBeTaken(IncidentEvent event) {
    return place
        .actor()
        .get()
        .filter(actor -> IncidentDuties.of(event).contains(actor.role()))
        .isPresent();
  }

  private Step step(GridIncident incident, IncidentEvent event) {
    String name = words.texts().of("incident.event", event);
    if (event == IncidentEvent.APPROVE) {
      return new Step.Chosen<>(
          name,
          words.texts().get("incident.extend"),
          limits(incident).toList(),
          due -> give(incident, new IncidentMove(event, null, due)));
    }
    return IncidentDuties.needsNote(event)
        ? new Step.Noted(name, note -> give(incident, new IncidentMove(event, note, null)))
        : new Step.Plain(name, () -> give(incident, new IncidentMove(event, null, null)));
  }

  /// From today on where the old limit has passed: nobody is given time that is over.
  private Stream<Choice<Instant>> limits(GridIncident incident) {
    Instant now = place.clock().now();
    Instant from = incident.dueAt().isAfter(now) ? incident.dueAt() : now;
    return DAYS.stream()
        .map(
            days -> {
              Instant due = from.plus(Duration.ofDays(days));
              return new Choice<>(
                  due, words.texts().get("incident.extend.by", days, words.at(due)));
            });
  }

  private CompletableFuture<Given> give(GridIncident incident, IncidentMove move) {
    return place.door().give(IncidentCommands.MOVE, incident.id(), move);
  }
}
