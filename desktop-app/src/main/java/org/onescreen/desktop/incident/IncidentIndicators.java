package org.onescreen.desktop.incident;

import java.util.List;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;

/// The figures that grid incidents give to the strip: those of today, all of them, and the rate
/// handled in time.
final class IncidentIndicators {
  private static final int PERCENT_DIGITS = 1;

  private final LiveQueries queries;
  private final Texts texts;
  private final UiThread ui;
  private final PanelClock clock;

  IncidentIndicators(LiveQueries queries, Texts texts, UiThread ui, PanelClock clock) {
    this.queries = queries;
    this.texts = texts;
    this.ui = ui;
    this.clock = clock;
  }

  /// Made anew for each strip.
  List<Panel> indicators() {
    Figures figures = new Figures(texts.locale());
    return List.of(
        new IncidentIndicator(
            queries,
            ui,
            clock,
            new IncidentIndicator.Face(
                texts.get("incident.today"),
                shown -> figures.count(shown.today()),
                shown -> texts.get("incident.today.how"),
                "incidents_today",
                IncidentFigures::today)),
        new IncidentIndicator(
            queries,
            ui,
            clock,
            new IncidentIndicator.Face(
                texts.get("incident.all"),
                shown -> figures.count(shown.all()),
                shown -> texts.get("incident.all.how"),
                "incidents",
                IncidentFigures::all)),
        new IncidentIndicator(
            queries,
            ui,
            clock,
            new IncidentIndicator.Face(
                texts.get("incident.onTime"),
                shown -> figures.percent(shown.onTime(), PERCENT_DIGITS),
                shown ->
                    texts.get(
                        "incident.onTime.how",
                        IncidentFigures.PERIOD,
                        figures.parts(shown.onTime())),
                "incidents_on_time",
                shown -> figures.percent(shown.onTime(), PERCENT_DIGITS))));
  }
}
