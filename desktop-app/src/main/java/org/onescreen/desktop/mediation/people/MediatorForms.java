package org.onescreen.desktop.mediation.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.casefile.FormField;
import org.onescreen.desktop.mediation.casefile.FormSpec;
import org.onescreen.desktop.mediation.casefile.FormValues;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.MediatorAppointment;
import org.onescreen.model.mediation.MediatorCommands;
import org.onescreen.model.mediation.MediatorEntry;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.region.DivisionCode;

/// The forms by which mediators are appointed and what they know is said.
record MediatorForms(CommandDoor door, CaseWords words) {
  FormSpec appoint(List<Choice<DivisionCode>> divisions) {
    List<FormField> fields = new ArrayList<>();
    fields.add(new FormField.Pick<>("division", divisions));
    fields.add(new FormField.Line("person", ""));
    fields.add(new FormField.Line("phone", ""));
    fields.addAll(fields("", "", List.of()));
    return new FormSpec(
        words.texts().get("people.mediator.appoint"),
        fields,
        values ->
            door.give(
                MediatorCommands.APPOINT,
                RecordIds.next(),
                new MediatorAppointment(
                    values.chosen("division", DivisionCode.class).orElseThrow(),
                    values.text("person"),
                    values.text("phone"),
                    entry(values))));
  }

  FormSpec edit(MediatorLine line) {
    return new FormSpec(
        words.texts().get("people.mediator.edit", line.name()),
        fields(line.committee(), line.network().orElse(""), line.knows()),
        values -> door.give(MediatorCommands.EDIT, line.id(), entry(values)));
  }

  /// @param cases the open ones at hand
  /// @param others who may take them
  FormSpec dismiss(
      MediatorLine line, List<UUID> cases, List<MediatorLine> others, LocalDate today) {
    List<FormField> fields = new ArrayList<>(LeavingFields.of(today));
    if (!cases.isEmpty()) {
      List<Choice<Optional<MediatorLine>>> heirs = new ArrayList<>();
      heirs.add(new Choice<>(Optional.empty(), words.texts().get("people.mediator.keep")));
      others.forEach(
          other ->
              heirs.add(
                  new Choice<>(Optional.of(other), other.name() + " · " + other.committee())));
      fields.add(new FormField.Pick<>("heir", heirs));
    }
    return new FormSpec(
        words
            .texts()
            .get("people.mediator.dismiss", line.name(), words.figures().count(cases.size())),
        fields,
        values ->
            new Dismissal(door, words.texts().get("people.mediator.handed"))
                .give(
                    line,
                    cases,
                    values.some("heir", MediatorLine.class),
                    LeavingFields.read(values)));
  }

  private List<FormField> fields(String committee, String network, List<DisputeType> knows) {
    return List.of(
        new FormField.Line("committee", committee),
        new FormField.Line("network", network),
        new FormField.Many<>(
            "knows",
            Arrays.stream(DisputeType.values())
                .map(type -> new Choice<>(type, words.type(type)))
                .toList(),
            knows));
  }

  private static MediatorEntry entry(FormValues values) {
    String network = values.text("network");
    return new MediatorEntry(
        values.text("committee"),
        network.isEmpty() ? null : network,
        values.several("knows", DisputeType.class));
  }
}
