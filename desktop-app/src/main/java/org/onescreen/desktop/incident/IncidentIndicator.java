package org.onescreen.desktop.incident;

import java.util.Map;
import java.util.function.Function;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LiveIndicator;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.UiThread;

/// One figure about incidents; asked anew when the day turns.
final class IncidentIndicator extends LiveIndicator<IncidentFigures> {
  /// What an indicator says of the figures.
  ///
  /// @param how what the value is made of, in a sentence
  /// @param fact the value's name among the facts
  /// @param number the value there
  record Face(
      String name,
      Function<IncidentFigures, String> value,
      Function<IncidentFigures, String> how,
      String fact,
      Function<IncidentFigures, Object> number) {}

  private final LiveQueries queries;
  private final UiThread ui;
  private final PanelClock clock;
  private final Face face;

  IncidentIndicator(LiveQueries queries, UiThread ui, PanelClock clock, Face face) {
    super(face.name());
    this.queries = queries;
    this.ui = ui;
    this.clock = clock;
    this.face = face;
    tile().getStyleClass().add("indicator-" + face.fact());
  }

  @Override
  protected void listen(Holds holds) {
    holds.add(clock.everyDay(this::listenAnew)::unsubscribe);
    holds.add(
        queries.live(
                IncidentFigures.READS,
                reader -> IncidentFigures.read(reader, clock.today()),
                ui.hop(this::show),
                ui.hop(this::failed))
            ::close);
  }

  @Override
  protected String value(IncidentFigures figures) {
    return face.value().apply(figures);
  }

  @Override
  protected String how(IncidentFigures figures) {
    return face.how().apply(figures);
  }

  @Override
  protected Map<String, Object> facts(IncidentFigures figures) {
    return Map.of(face.fact(), face.number().apply(figures));
  }
}
