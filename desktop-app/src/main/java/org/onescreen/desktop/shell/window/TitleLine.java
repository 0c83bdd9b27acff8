package org.onescreen.desktop.shell.window;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.status.Connection;
import org.onescreen.desktop.shell.status.DeskStatus;
import org.onescreen.desktop.shell.status.SyncSign;

/// Whose screen this is, what time it is, how old the data is and how the line to the centre
/// stands. The age is counted anew each second, so that nothing stale looks live.
final class TitleLine extends LivePanel {
  private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

  private final Texts texts;
  private final Ticker ticker;
  private final Ages ages;
  private final ObservableValue<DeskStatus> status;

  private final HBox line = new HBox();
  private final Label centre = label("title-centre");
  private final Label clock = label("title-clock");
  private final Label asOf = label("title-as-of");
  private final Label sign = label("title-sign");
  private final Label reason = label("title-reason");
  private final Label operator = label("title-operator");
  private final ProgressBar filling = new ProgressBar();

  /// @param find opens the quick open
  /// @param look says for whom the window is, where that is to be said
  TitleLine(
      Texts texts, Ticker ticker, ObservableValue<DeskStatus> status, Runnable find, Node look) {
    this.texts = texts;
    this.ticker = ticker;
    this.ages = new Ages(texts, ticker.clock().getZone());
    this.status = status;
    Label brand = label("title-brand");
    brand.setText(texts.get("shell.brand"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    filling.getStyleClass().add("title-filling");
    for (Label fixed : new Label[] {brand, clock, asOf, sign, operator}) {
      fixed.setMinWidth(Region.USE_PREF_SIZE);
    }
    reason.setMinWidth(0);
    centre.setMinWidth(0);
    line.getChildren()
        .addAll(
            brand, centre, finding(find), look, gap, filling, reason, sign, asOf, clock, operator);
    line.getStyleClass().add("title-line");
    line.setAlignment(Pos.CENTER_LEFT);
  }

  /// Looks like the field that it opens.
  private Button finding(Runnable find) {
    Label key = label("key-chip");
    key.setText(Keys.QUICK_OPEN.getDisplayText());
    Button button = new Button(texts.get("shell.find.open"), key);
    button.getStyleClass().add("title-find");
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> find.run());
    return button;
  }

  @Override
  public Node node() {
    return line;
  }

  @Override
  protected void listen(Holds holds) {
    holds.listen(status, (value, before, now) -> show(now, ticker.clock().instant()));
    ticker.listen(holds, now -> show(status.getValue(), now));
  }

  private void show(DeskStatus now, Instant time) {
    SyncSign state = SyncSign.of(now, time);
    present(centre, now.centre());
    present(operator, now.operator());
    clock.setText(ages.clock(time));
    sign.setText(state.shape() + " " + texts.of("shell.sync", state));
    Tones.set(sign, state.tone());
    String whole = reasonOf(now.connection(), time);
    present(reason, whole);
    if (reason.getTooltip() == null || !reason.getTooltip().getText().equals(whole)) {
      reason.setTooltip(whole.isEmpty() ? null : new Tooltip(whole));
    }
    asOf.setText(
        now.dataAsOf()
            .map(then -> texts.get("shell.as-of", ages.at(then, time), ages.ago(then, time)))
            .orElseGet(() -> texts.get("shell.as-of.none")));
    Tones.set(asOf, state == SyncSign.LIVE || state == SyncSign.FILLING ? "" : state.tone());
    showFilling(now.connection());
  }

  private void showFilling(Connection connection) {
    boolean visible = connection instanceof Connection.Filling;
    Shown.set(filling, visible);
    if (connection instanceof Connection.Filling some) {
      filling.setProgress(some.part().orElse(ProgressBar.INDETERMINATE_PROGRESS));
    }
  }

  private String reasonOf(Connection connection, Instant time) {
    return switch (connection) {
      case Connection.Connecting c -> "";
      case Connection.Live l -> "";
      case Connection.Filling f ->
          f.part()
              .map(part -> texts.get("shell.filling", part, f.done(), f.total()))
              .orElseGet(() -> texts.get("shell.filling.unknown", f.done()));
      case Connection.Refused r -> texts.of("shell.trouble", r.why());
      case Connection.Offline o ->
          texts.get(
              "shell.offline",
              texts.of("shell.trouble", o.why()),
              ages.at(o.since(), time),
              o.next()
                  .map(next -> Duration.between(time, next).toSeconds())
                  .filter(seconds -> seconds > 0)
                  .map(seconds -> texts.get("shell.offline.next", seconds))
                  .orElseGet(() -> texts.get("shell.offline.trying")));
    };
  }

  /// What says nothing takes no room; by its style, since a look may hide what does say something,
  /// and whoever sets that in code overrules it.
  private static void present(Label label, String text) {
    label.setText(text);
    label.pseudoClassStateChanged(SILENT, text.isEmpty());
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }
}
