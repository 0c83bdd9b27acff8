package org.onescreen.desktop.antifraud;

import java.util.Map;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LiveIndicator;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.UiThread;

/// The share of people who were dissuaded, over the last twelve months.
final class DissuasionIndicator extends LiveIndicator<WarningFigures> {
  private final LiveQueries queries;
  private final FraudWords words;
  private final UiThread ui;
  private final PanelClock clock;

  DissuasionIndicator(LiveQueries queries, FraudWords words, UiThread ui, PanelClock clock) {
    super(words.texts().get("antifraud.indicator"));
    this.queries = queries;
    this.words = words;
    this.ui = ui;
    this.clock = clock;
  }

  @Override
  protected void listen(Holds holds) {
    holds.add(clock.everyDay(this::listenAnew)::unsubscribe);
    WarningQuery query = new WarningQuery(clock, false);
    holds.add(queries.live(query.reads(), query, ui.hop(this::show), ui.hop(this::failed))::close);
  }

  @Override
  protected String value(WarningFigures figures) {
    return words.percent(figures.dissuasion());
  }

  @Override
  protected String how(WarningFigures figures) {
    return words
        .texts()
        .get("antifraud.indicator.how", words.figures().parts(figures.dissuasion()));
  }

  @Override
  protected Map<String, Object> facts(WarningFigures figures) {
    return Map.of("dissuasion", words.percent(figures.dissuasion()));
  }
}
