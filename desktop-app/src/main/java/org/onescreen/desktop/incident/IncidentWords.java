package org.onescreen.desktop.incident;

import java.time.Instant;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.WorkRow.Cell;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.incident.GridIncident;

/// The words of the list of incidents, in the language of the desk.
record IncidentWords(Texts texts, Ages ages, PanelClock clock) {
  static IncidentWords in(Texts texts, PanelClock clock) {
    return new IncidentWords(texts, new Ages(texts, clock.ticker().clock().getZone()), clock);
  }

  String at(Instant moment) {
    return ages.at(moment, clock.now());
  }

  /// Shape and word in its colour.
  Cell risk(RiskColor color) {
    return new Cell(
        texts.of("mediation.risk", color),
        switch (color) {
          case RED -> "red";
          case YELLOW -> "yellow";
          case BLUE -> "blue";
          case GREEN -> "green";
        });
  }

  /// The limit, and that it has passed where it has.
  Cell due(GridIncident incident) {
    boolean late = incident.open() && incident.dueAt().isBefore(clock.now());
    return late
        ? new Cell(texts.get("incident.overdue", at(incident.dueAt())), "red")
        : Cell.of(at(incident.dueAt()));
  }
}
