package org.onescreen.desktop.outbox;

import java.util.Arrays;
import java.util.Optional;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.antifraud.FraudWarningCommands;
import org.onescreen.model.antifraud.FraudWarningEvent;
import org.onescreen.model.command.Operation;
import org.onescreen.model.incident.IncidentCommands;
import org.onescreen.model.incident.IncidentEvent;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEvent;
import tools.jackson.databind.JsonNode;

/// What the step is called that a command takes, where one command stands for all steps of a flow.
final class StepWords {
  private StepWords() {}

  /// Empty for a command that is itself a step; blank where the step is of a newer program.
  static Optional<String> of(Texts texts, Operation operation) {
    String command = operation.command();
    if (command.equals(DisputeCommands.MOVE.name())) {
      return Optional.of(word(texts, "mediation.event", DisputeEvent.values(), operation));
    }
    if (command.equals(IncidentCommands.MOVE.name())) {
      return Optional.of(word(texts, "incident.event", IncidentEvent.values(), operation));
    }
    if (command.equals(FraudWarningCommands.MOVE.name())) {
      return Optional.of(word(texts, "antifraud.event", FraudWarningEvent.values(), operation));
    }
    return Optional.empty();
  }

  private static String word(Texts texts, String prefix, Enum<?>[] events, Operation operation) {
    JsonNode event = operation.arguments().get("event");
    return Arrays.stream(events)
        .filter(known -> event != null && known.name().equals(event.asString()))
        .findFirst()
        .map(known -> texts.of(prefix, known))
        .orElse("");
  }
}
