package org.onescreen.desktop.outbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.Catalogue;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.incident.IncidentLevel;
import org.onescreen.model.incident.IncidentState;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionLevel;
import tools.jackson.databind.JsonNode;

/// The fields of records and their values in an operator's words. A personal value is masked.
record ValueWords(Texts texts, Ages ages) {
  String field(String field) {
    return switch (field) {
      case "state" -> texts.get("outbox.field.state");
      case "level" -> texts.get("outbox.field.level");
      case "attempt" -> texts.get("outbox.field.attempt");
      case "mediator" -> texts.get("outbox.field.mediator");
      case "room" -> texts.get("outbox.field.room");
      case "title" -> texts.get("outbox.field.title");
      case "type" -> texts.get("outbox.field.type");
      case "color" -> texts.get("outbox.field.color");
      case "dueAt" -> texts.get("outbox.field.dueAt");
      case "deadline" -> texts.get("outbox.field.deadline");
      case "place" -> texts.get("outbox.field.place");
      case "priority" -> texts.get("outbox.field.priority");
      case "code" -> texts.get("outbox.field.code");
      case "grade" -> texts.get("outbox.field.grade");
      case "stageSince" -> texts.get("outbox.field.stageSince");
      case "claim" -> texts.get("outbox.field.claim");
      case "position" -> texts.get("outbox.field.position");
      case "grid" -> texts.get("outbox.field.grid");
      case "outline" -> texts.get("outbox.field.outline");
      case "centre" -> texts.get("outbox.field.centre");
      default -> field;
    };
  }

  /// @param names what ids in the value stand for
  String value(int kind, String field, JsonNode value, Map<UUID, String> names) {
    if (value.isNull()) {
      return Figures.NONE;
    }
    String text = value.isString() ? value.stringValue() : value.toString();
    Optional<PersonalData> personal = Catalogue.byNumber(kind).map(k -> k.personal().get(field));
    if (personal.isPresent()) {
      return Masker.mask(personal.get(), text, Masker.Mode.DESK);
    }
    if (!value.isValueNode()) {
      return texts.get("outbox.value.hidden");
    }
    return word(kind, field, text, names);
  }

  private String word(int kind, String field, String text, Map<UUID, String> names) {
    return switch (field) {
      case "state" -> state(kind, text);
      case "level" -> level(kind, text);
      case "type" -> type(kind, text);
      case "grade" -> of("antifraud.grade", WarningGrade.values(), text);
      case "color" -> of("mediation.risk", RiskColor.values(), text);
      case "mediator", "room" -> Optional.ofNullable(names.get(UUID.fromString(text))).orElse(text);
      case "priority" -> texts.get("alarm.priority." + text);
      case "dueAt" -> ages.at(Instant.parse(text), Instant.now());
      default -> text;
    };
  }

  private String level(int kind, String text) {
    return kind == GridIncident.KIND.number()
        ? of("incident.level", IncidentLevel.values(), text)
        : of("mediation.level", DivisionLevel.values(), text);
  }

  private String type(int kind, String text) {
    return kind == FraudWarning.KIND.number()
        ? of("antifraud.type", FraudType.values(), text)
        : of("mediation.type", DisputeType.values(), text);
  }

  private String state(int kind, String text) {
    return switch (Catalogue.byNumber(kind).map(k -> k.name()).orElse("")) {
      case "incident" -> of("incident.state", IncidentState.values(), text);
      case "fraud-warning" -> of("antifraud.state", FraudWarningState.values(), text);
      case "alarm" -> of("alarm.state", AlarmState.values(), text);
      case "dispute" -> of("mediation.state", DisputeState.values(), text);
      default -> text;
    };
  }

  /// A value of a newer program stays as it is.
  private String of(String prefix, Enum<?>[] values, String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .map(value -> texts.of(prefix, value))
        .orElse(name);
  }
}
