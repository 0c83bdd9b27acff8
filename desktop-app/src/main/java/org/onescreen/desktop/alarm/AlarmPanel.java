package org.onescreen.desktop.alarm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.UiThread;

/// The open alarms, as lines or as a table. How long ago is drawn anew as soon as it reads
/// otherwise.
final class AlarmPanel implements RecordViewer, ShowsFacts {
  private final LiveQueries queries;
  private final AlarmWords words;
  private final UiThread ui;
  private final int limit;
  private final Consumer<OpenAlarms> draw;
  private final Runnable redraw;
  private final Consumer<UUID> choose;
  private final ContentPane content;
  private @Nullable Pin pin;
  private Subscription pulse = Subscription.EMPTY;
  private @Nullable OpenAlarms shown;
  private Optional<UUID> asked = Optional.empty();
  private boolean toChoose;
  private List<String> drawn = List.of();

  AlarmPanel(
      LiveQueries queries,
      AlarmWords words,
      UiThread ui,
      int limit,
      Node view,
      Consumer<OpenAlarms> draw,
      Runnable redraw,
      Consumer<UUID> choose) {
    this.queries = queries;
    this.words = words;
    this.ui = ui;
    this.limit = limit;
    this.choose = choose;
    this.draw = draw;
    this.redraw = redraw;
    content = new ContentPane(view, words.texts());
    content.getStyleClass().add("alarm");
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
            new AlarmQuery(limit, asked),
            ui.hop(this::show),
            ui.hop(cause -> content.failed(words.texts().get("alarm.failed"))));
  }

  @Override
  public void showRecord(UUID alarm) {
    asked = Optional.of(alarm);
    toChoose = true;
    attach();
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
    if (alarms.newest().isEmpty()) {
      content.empty(words.none(alarms));
    } else {
      content.ready();
      asked.filter(_ -> toChoose).ifPresent(choose);
      toChoose = false;
    }
  }

  private void age() {
    OpenAlarms alarms = shown;
    if (alarms != null && !ages(alarms).equals(drawn)) {
      drawn = ages(alarms);
      if (alarms.newest().isEmpty()) {
        content.empty(words.none(alarms));
      } else {
        redraw.run();
      }
    }
  }

  private List<String> ages(OpenAlarms alarms) {
    return alarms.newest().isEmpty()
        ? List.of(words.none(alarms))
        : alarms.newest().stream().map(line -> words.ago(line.raisedAt())).toList();
  }

  @Override
  public Map<String, Object> facts() {
    return shown == null ? Map.of() : Map.of("alarms_open", shown.count());
  }
}
