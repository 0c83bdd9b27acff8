package org.onescreen.desktop.alarm;

import java.util.List;
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

/// The open alarms, as lines or as a table. How long ago is drawn anew as soon as it reads otherwise.
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
  private List<String> drawn = List.of();

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
    content = new ContentPane(view, words.texts());
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
    pulse = words.clock().everySecond(this::age);
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
    drawn = ages(alarms);
    draw.accept(alarms);
    if (alarms.count() == 0) {
      content.empty(words.none(alarms));
    } else {
      content.ready();
    }
  }

  private void age() {
    OpenAlarms alarms = shown;
    if (alarms != null && !ages(alarms).equals(drawn)) {
      drawn = ages(alarms);
      if (alarms.count() == 0) {
        content.empty(words.none(alarms));
      } else {
        redraw.run();
      }
    }
  }

  private List<String> ages(OpenAlarms alarms) {
    return alarms.count() == 0
        ? List.of(words.none(alarms))
        : alarms.newest().stream().map(line -> words.ago(line.raisedAt())).toList();
  }

  @Override
  public Map<String, Object> facts() {
    return shown == null ? Map.of() : Map.of("alarms_open", shown.count());
  }
}
