package org.onescreen.desktop.mediation.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.casefile.FormField;
import org.onescreen.desktop.mediation.casefile.FormSpec;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.SweepCommands;
import org.onescreen.model.mediation.SweepCount;
import org.onescreen.model.mediation.SweepEntry;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.region.DivisionCode;

/// The forms of a sweep.
record SweepForms(CommandDoor door, CaseWords words) {
  private static final int DAYS = 7;

  FormSpec begin(List<Choice<DivisionCode>> areas, LocalDate today) {
    return new FormSpec(
        words.texts().get("sweep.begin"),
        List.of(
            new FormField.Line("sweep-name", ""),
            new FormField.Pick<>("area", areas),
            new FormField.Day("on", Optional.of(today)),
            new FormField.Day("until", Optional.of(today.plusDays(DAYS)))),
        values ->
            door.give(
                SweepCommands.OPEN,
                RecordIds.next(),
                new SweepEntry(
                    values.chosen("area", DivisionCode.class).orElseThrow(),
                    values.text("sweep-name"),
                    values.day("on"),
                    values.day("until"))));
  }

  FormSpec count(SweepLine line) {
    SweepCount now = line.count();
    return new FormSpec(
        words.texts().get("sweep.count"),
        List.of(
            new FormField.Count("visited", now.visited()),
            new FormField.Count("found-count", now.found()),
            new FormField.Count("prevented", now.prevented()),
            new FormField.Tick("closed", false)),
        values ->
            door.give(
                SweepCommands.COUNT,
                line.id(),
                new SweepCount(
                    values.number("visited"),
                    values.number("found-count"),
                    values.number("prevented"),
                    values.ticked("closed"))));
  }
}
