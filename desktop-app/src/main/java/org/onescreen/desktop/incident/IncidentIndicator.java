package org.onescreen.desktop.incident;

import java.util.Map;
import java.util.function.Function;
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

/// One figure about incidents; asked anew when the day turns.
final class IncidentIndicator implements Panel, ShowsFacts {
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
  private final IndicatorTile tile;
  private final Tooltip how = new Tooltip();
  private @Nullable Pin pin;
  private Subscription days = Subscription.EMPTY;
  private @Nullable IncidentFigures shown;

  IncidentIndicator(LiveQueries queries, UiThread ui, PanelClock clock, Face face) {
    this.queries = queries;
    this.ui = ui;
    this.clock = clock;
    this.face = face;
    tile = new IndicatorTile(face.name());
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
    pin =
        queries.live(
            IncidentFigures.READS,
            reader -> IncidentFigures.read(reader, clock.today()),
            ui.hop(this::show),
            ui.hop(this::failed));
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

  private void show(IncidentFigures figures) {
    shown = figures;
    tile.valueProperty().set(face.value().apply(figures));
    how.setText(face.how().apply(figures));
  }

  private void failed(RuntimeException cause) {
    if (shown == null) {
      tile.valueProperty().set(Figures.NONE);
    }
  }

  @Override
  public Map<String, Object> facts() {
    return shown == null ? Map.of() : Map.of(face.fact(), face.number().apply(shown));
  }
}
