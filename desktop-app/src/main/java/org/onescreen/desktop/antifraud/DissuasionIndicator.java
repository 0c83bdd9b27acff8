package org.onescreen.desktop.antifraud;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.IndicatorTile;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.UiThread;

/// The share of people who were dissuaded, over the last twelve months.
final class DissuasionIndicator implements Panel, ShowsFacts {
  private final LiveQueries queries;
  private final FraudWords words;
  private final UiThread ui;
  private final PanelClock clock;
  private final IndicatorTile tile;
  private final Tooltip how = new Tooltip();
  private @Nullable Pin pin;
  private Subscription days = Subscription.EMPTY;
  private @Nullable WarningFigures shown;

  DissuasionIndicator(LiveQueries queries, FraudWords words, UiThread ui, PanelClock clock) {
    this.queries = queries;
    this.words = words;
    this.ui = ui;
    this.clock = clock;
    tile = new IndicatorTile(words.texts().get("antifraud.indicator"));
    Tooltip.install(tile, how);
  }

  @Override
  public Node node() {
    return tile;
  }

  @Override
  public void attach() {
    detach();
    days = clock.everyDay(this::listen);
    listen();
  }

  private void listen() {
    unpin();
    WarningQuery query = new WarningQuery(clock, false);
    pin = queries.live(query.reads(), query, ui.hop(this::show), ui.hop(this::failed));
  }

  @Override
  public void detach() {
    days.unsubscribe();
    days = Subscription.EMPTY;
    unpin();
  }

  private void unpin() {
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }

  private void show(WarningFigures figures) {
    shown = figures;
    tile.valueProperty().set(words.percent(figures.dissuasion()));
    how.setText(
        words.texts().get("antifraud.indicator.how", words.figures().parts(figures.dissuasion())));
  }

  private void failed(RuntimeException cause) {
    if (shown == null) {
      tile.valueProperty().set(Figures.NONE);
    }
  }

  @Override
  public Map<String, Object> facts() {
    return shown == null ? Map.of() : Map.of("dissuasion", words.percent(shown.dissuasion()));
  }
}
