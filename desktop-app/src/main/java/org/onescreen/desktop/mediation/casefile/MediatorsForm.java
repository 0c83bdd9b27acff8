package org.onescreen.desktop.mediation.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.MediatorChange;

/// Who mediates from now on: the lead, and who sits beside. The present ones stand as they are
/// where they still may.
record MediatorsForm(CommandDoor door, CaseWords words) {
  FormSpec of(CaseFacts facts) {
    List<Choice<UUID>> all = new ArrayList<>();
    for (Map.Entry<UUID, String> one : facts.mediators().entrySet()) {
      boolean leads = one.getKey().equals(facts.lead());
      all.add(leads ? 0 : all.size(), new Choice<>(one.getKey(), one.getValue()));
    }
    return new FormSpec(
        words.texts().get("mediation.act.mediators"),
        List.of(
            new FormField.Pick<>("lead", all),
            new FormField.Many<>("others", all, facts.story().mediators())),
        values ->
            door.give(
                DisputeCommands.MEDIATORS,
                facts.id(),
                new MediatorChange(
                    values.chosen("lead", UUID.class).orElse(facts.lead()),
                    values.several("others", UUID.class))));
  }
}
