package org.onescreen.desktop.wall.log;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.desktop.work.ReadNow;

/// The logs of the cameras beside the wall: patrols, or what was spoken through them; both leave as
/// one workbook.
///
/// FX thread only.
public final class LogPane extends LivePanel {
  private static final int LINES = 200;

  /// Half a year of patrols that write a page every few minutes.
  private static final int MOST_PUT_OUT = 20_000;

  private final SideDoors side;
  private final Consumer<Export> exports;
  private final Texts texts;
  private final Ages ages;
  private final VBox root = new VBox();
  private final VBox rows = SideParts.rows();
  private final Label said = SideParts.said();
  private final ToggleGroup which = new ToggleGroup();
  private final ToggleButton patrols;
  private @Nullable WallLog log;

  /// @param exports takes what is to leave the desk
  public LogPane(SideDoors side, Consumer<Export> exports) {
    this.side = side;
    this.exports = exports;
    this.texts = side.texts();
    this.ages = new Ages(texts, side.zone());
    this.patrols = choice("patrols");
    ToggleButton calls = choice("calls");
    patrols.setSelected(true);
    HBox choices = SideParts.line("tree-orders", patrols, calls);
    Button put = new SideParts(texts, "wall.log.").wide("export", "log-export", this::put);
    root.getStyleClass().add("view-list");
    root.getChildren().addAll(choices, SideParts.scrolled(rows), said, put);
  }

  private ToggleButton choice(String key) {
    ToggleButton button = new ToggleButton(texts.get("wall.log." + key));
    button.getStyleClass().add("log-" + key);
    button.setToggleGroup(which);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          show();
        });
    return button;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  protected void listen(Holds holds) {
    side.ask(
        holds,
        WallLog.READS,
        reader -> WallLog.read(reader, LINES),
        this::show,
        () -> said.setText(texts.get("wall.log.unread")));
  }

  @Override
  protected void quiet() {
    log = null;
    rows.getChildren().clear();
  }

  /// Pages that are open stay so where nothing has changed.
  private void show(WallLog fresh) {
    said.setText("");
    if (!fresh.equals(log)) {
      log = fresh;
      show();
    }
  }

  private void show() {
    if (log != null) {
      Instant now = side.time().instant();
      LogLines lines = new LogLines(log, texts, ages, now);
      SideParts.fill(rows, patrols.isSelected() ? lines.patrols() : lines.calls(), texts);
    }
  }

  /// More than the list shows, read anew.
  private void put() {
    Instant now = side.time().instant();
    Thread.ofVirtual()
        .name("wall-log")
        .start(
            () -> {
              try {
                WallLog all =
                    ReadNow.of(
                        side.cache(), WallLog.READS, reader -> WallLog.read(reader, MOST_PUT_OUT));
                Export export =
                    new LogBook(all, texts, side.zone())
                        .export(now.atZone(side.zone()).toLocalDate());
                side.ui().run(() -> exports.accept(export));
              } catch (RuntimeException _) {
                side.ui().run(() -> said.setText(texts.get("wall.log.unread")));
              }
            });
  }
}
