package org.onescreen.desktop.shell.window;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.status.DeskStatus;
import org.onescreen.desktop.shell.status.SyncSign;
import org.onescreen.desktop.shell.status.VideoState;
import org.onescreen.desktop.shell.task.DeskTask;

/// Server, age of the data, changes that wait, video worker, late pulses, long work: each an icon
/// and a word, always in the same place.
final class StatusStrip extends LivePanel {
  /// Of the server's name, in pixels: its sign and a letter or two.
  private static final double SHORTEST = 48;

  private final Texts texts;
  private final Ticker ticker;
  private final Ages ages;
  private final ObservableValue<DeskStatus> status;
  private final ObservableValue<List<DeskTask>> tasks;
  private final Supplier<Long> lateFrames;

  private final HBox strip = new HBox();
  private final Label server = item(Material2OutlinedAL.DNS);
  private final Label age = item(Material2OutlinedMZ.UPDATE);
  private final Label video = item(Material2OutlinedMZ.VIDEOCAM);
  private final Label late = item(Material2OutlinedAL.HOURGLASS_EMPTY);
  private final Button pending = button(new FontIcon(Material2OutlinedAL.CLOUD_UPLOAD));
  private final Button work = button(new FontIcon(Material2OutlinedMZ.PLAYLIST_PLAY));

  StatusStrip(
      Texts texts,
      Ticker ticker,
      ObservableValue<DeskStatus> status,
      ObservableValue<List<DeskTask>> tasks,
      Supplier<Long> lateFrames,
      Runnable openTasks,
      Runnable openOutbox) {
    this.texts = texts;
    this.ticker = ticker;
    this.ages = new Ages(texts, ticker.clock().getZone());
    this.status = status;
    this.tasks = tasks;
    this.lateFrames = lateFrames;
    server.setMinWidth(0);
    pending.setOnAction(event -> openOutbox.run());
    work.setOnAction(event -> openTasks.run());
    work.getStyleClass().add("status-tasks");
    strip.getChildren().addAll(server, age, pending, video, late, work);
    strip.getStyleClass().add("status-strip");
    strip.setAlignment(Pos.CENTER_RIGHT);
    strip.setMinWidth(0);
    strip.widthProperty().subscribe(this::fit);
  }

  /// On a narrow window the server's name gives way, and then the age of the data: the line of the
  /// title tells of both, and here they would lie over the keys.
  private void fit() {
    double room =
        strip.getWidth() - strip.snappedLeftInset() - strip.snappedRightInset() - SHORTEST;
    for (Node item : strip.getChildren()) {
      boolean gives = item.equals(server) || item.equals(age);
      room -= gives || !item.isVisible() ? 0 : item.prefWidth(-1) + strip.getSpacing();
    }
    double ofAge = age.prefWidth(-1) + strip.getSpacing();
    Shown.set(age, room + SHORTEST >= ofAge);
    Shown.set(server, room >= ofAge);
  }

  @Override
  public Node node() {
    return strip;
  }

  @Override
  protected void listen(Holds holds) {
    holds.listen(status, (value, before, now) -> show(now, ticker.clock().instant()));
    holds.listen(tasks, (value, before, now) -> showTasks(now));
    ticker.listen(holds, now -> show(status.getValue(), now));
    showTasks(tasks.getValue());
  }

  private void show(DeskStatus now, Instant time) {
    SyncSign sign = SyncSign.of(now, time);
    server.setText(now.server());
    Tones.set(server, sign == SyncSign.LIVE ? "" : sign.tone());
    age.setText(
        now.dataAsOf()
            .map(then -> ages.ago(then, time))
            .orElseGet(() -> texts.get("shell.as-of.none")));
    pending.setText(
        now.needPerson() > 0
            ? texts.get("shell.pending.person", now.pending(), now.needPerson())
            : texts.get("shell.pending", now.pending()));
    Tones.set(pending, now.needPerson() > 0 ? "orange" : now.pending() > 0 ? "yellow" : "");
    video.setText(texts.of("shell.video", now.video()));
    Tones.set(video, toneOf(now.video()));
    long count = lateFrames.get();
    late.setText(texts.get("shell.late", count));
    Shown.set(late, count > 0);
    fit();
  }

  private void showTasks(List<DeskTask> now) {
    long running = now.stream().filter(task -> task.state() == DeskTask.State.RUNNING).count();
    work.setText(texts.get("shell.tasks", running));
    Tones.set(work, running > 0 ? "blue" : "");
  }

  private static String toneOf(VideoState state) {
    return switch (state) {
      case OFF, RUNNING -> "";
      case STARTING -> "blue";
      case RESTARTING -> "orange";
      case FAILED -> "red";
    };
  }

  private static Button button(FontIcon icon) {
    Button button = new Button("", icon);
    button.getStyleClass().addAll("status-item", "status-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static Label item(Ikon ikon) {
    Label label = new Label("", new FontIcon(ikon));
    label.getStyleClass().add("status-item");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
