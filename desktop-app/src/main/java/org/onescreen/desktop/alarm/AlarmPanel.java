package org.onescreen.desktop.alarm;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.UiThread;

/// The open alarms, as lines or as a table. How long ago is drawn anew at each pulse of the clock.
final class AlarmPanel implements Panel, ShowsFacts {
  private final LiveQueries queries;
  private final AlarmWords words;
  private final UiThread ui;
  private final AlarmQuery query;
  private final Consumer<OpenAlarms> draw;
  private final Runnable redraw;
  private final ContentPane content;
  private @Nullable Pin pin;
  private Subscription pulse = Subscription.EMPTY;
  private @Nullable OpenAlarms shown;

  AlarmPanel(
      LiveQueries queries,
      AlarmWords words,
      UiThread ui,
      int limit,
      Node view,
      Consumer<OpenAlarms> draw,
      Runnable redraw) {
    this.queries = queries;
    this.words = words;
    this.ui = ui;
    this.query = new AlarmQuery(limit);
    this.draw = draw;
    this.redraw = redraw;
    content = new ContentPane(view, words.texts().get("alarm.loading"));
    content.getStyleClass().add("alarm");
    content
        .getStylesheets()
        .add(Objects.requireNonNull(AlarmPanel.class.getResource("alarm.css")).toExternalForm());
  }

  @Override
  public Node node() {
    return content;
  }

  @Override
  public void attach() {
    detach();
    pulse = words.clock().everyPulse(this::age);
    pin =
        queries.live(
            AlarmQuery.READS,
            query,
            ui.hop(this::show),
            ui.hop(cause -> content.failed(words.texts().get("alarm.failed"))));
  }

  @Override
  public void detach() {
    pulse.unsubscribe();
    pulse = Subscription.EMPTY;
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }

  private void show(OpenAlarms alarms) {
    shown = alarms;
    draw.accept(alarms);
    if (alarms.count() == 0) {
      content.empty(words.none(alarms));
    } else {
      content.ready();
    }
  }

  private void age() {
    OpenAlarms alarms = shown;
    if (alarms == null) {
      return;
    }
    if (alarms.count() == 0) {
      content.empty(words.none(alarms));
    } else {
      redraw.run();
    }
  }

  @Override
  public Map<String, Object> facts() {
    return shown == null ? Map.of() : Map.of("alarms_open", shown.count());
  }
}
