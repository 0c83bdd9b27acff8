package org.onescreen.packaging.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.desk.DeskMain;
import org.onescreen.desktop.mediation.MediationTool;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.packaging.drive.HeadlessRoom;
import org.onescreen.packaging.drive.NoFiles;
import org.onescreen.packaging.drive.Nowhere;

/// The mediation screen alone in a window of 1920 × 1080, with a hand on it from a thread that is
/// not the FX thread.
final class BoardWindow implements AutoCloseable {
  static final double NANOS = 1e6;

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final long MOST_NANOS = 120_000_000_000L;
  private static final int STEP = 9;

  private final StackPane root = new StackPane();
  private final UiThread ui = new UiThread();
  private final WorkPlace place;
  private final CommandDoor door;
  private final Stage stage;
  private Panel panel;

  BoardWindow(Cache cache, LocalDate today) {
    Actor actor =
        new Actor(new UUID(9, 9), "值班员", Role.DIRECTOR, List.of(new DivisionCode("990000000000")));
    door = cache.door(() -> Optional.of(actor));
    Clock clock = Clock.fixed(today.atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
    place =
        new WorkPlace(
            cache,
            door,
            () -> Optional.of(actor),
            new Texts(Locale.SIMPLIFIED_CHINESE, DeskMain.PACKAGES),
            ui,
            new PanelClock(new Ticker(clock)),
            new Nowhere(),
            NoFiles.doors(cache));
    stage =
        call(
            () -> {
              HeadlessRoom.widen();
              Theme theme = new Theme();
              theme.install();
              Stage opened = new Stage();
              Scene scene = new Scene(root, WIDTH, HEIGHT);
              theme.dress(scene);
              opened.setScene(scene);
              // The headless screen is small: in its middle this window would begin left of it.
              opened.setX(0);
              opened.setY(0);
              opened.show();
              return opened;
            });
    panel = call(this::made);
  }

  WorkPlace place() {
    return place;
  }

  private Panel made() {
    return new MediationTool(place, _ -> {}).open(PanelSize.SCREEN);
  }

  /// @return milliseconds from opening the screen until every card in view is drawn
  double open() {
    run(panel::detach);
    long begun = System.nanoTime();
    run(
        () -> {
          panel = made();
          root.getChildren().setAll(panel.node());
          panel.attach();
        });
    await(facts -> number(facts, "board_rows") > 0 && shown());
    return (System.nanoTime() - begun) / NANOS;
  }

  /// A card in view has its text.
  private boolean shown() {
    return number(facts(), "board_unread") == 0
        && call(
            () ->
                panel.node().lookupAll(".board-card").stream()
                    .anyMatch(card -> card.isVisible() && card.getAccessibleText() != null));
  }

  /// Presses a button and waits until what it asks for is drawn.
  double press(String selector, String drawn) {
    long before = number(facts(), drawn);
    long begun = System.nanoTime();
    run(() -> ((ButtonBase) panel.node().lookup(selector)).fire());
    await(facts -> facts.containsKey(drawn) && number(facts, drawn) != before);
    return (System.nanoTime() - begun) / NANOS;
  }

  double find(String typed) {
    long before = number(facts(), "board_drawn");
    long begun = System.nanoTime();
    run(() -> ((TextField) panel.node().lookup(".view-find")).setText(typed));
    await(facts -> number(facts, "board_drawn") != before);
    return (System.nanoTime() - begun) / NANOS;
  }

  /// Moves cases one after the other.
  ///
  /// @return for each the milliseconds until it was on the disk with its effect
  List<Double> moves(BoardCases cases, int most) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < cases.open() && millis.size() < most; i++) {
      Dispute dispute = cases.dispute(i);
      if (dispute.state() == DisputeState.EFFECTIVE) {
        long begun = System.nanoTime();
        door.give(
                DisputeCommands.MOVE, dispute.id(), DisputeMove.of(DisputeEvent.START_PERFORMANCE))
            .join();
        millis.add((System.nanoTime() - begun) / NANOS);
      }
    }
    return millis;
  }

  /// Scrolls the table from its top to its end, at first row by row and then far.
  ///
  /// @return for each frame the milliseconds that the FX thread worked on it
  List<Double> scroll(int frames, int rows) {
    List<Double> millis = new ArrayList<>();
    await(facts -> number(facts, "table_rows") > 0);
    for (int i = 0; i < frames; i++) {
      int row = i < frames / 2 ? i * STEP : (int) ((long) i * rows / frames);
      millis.add(
          call(
              () -> {
                long begun = System.nanoTime();
                ((TableView<?>) panel.node().lookup(".case-table")).scrollTo(row);
                root.applyCss();
                root.layout();
                return (System.nanoTime() - begun) / NANOS;
              }));
      LockSupport.parkNanos(16_000_000);
    }
    return millis;
  }

  /// What laying out a window costs in which nothing changed.
  double emptyLayout() {
    return call(
        () -> {
          long begun = System.nanoTime();
          root.requestLayout();
          root.applyCss();
          root.layout();
          return (System.nanoTime() - begun) / NANOS;
        });
  }

  private Map<String, Object> facts() {
    return call(() -> ((ShowsFacts) panel).facts());
  }

  private static long number(Map<String, Object> facts, String name) {
    return facts.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private void await(Predicate<Map<String, Object>> wanted) {
    long end = System.nanoTime() + MOST_NANOS;
    while (!wanted.test(facts())) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never drawn; the screen shows " + facts());
      }
      LockSupport.parkNanos(500_000);
    }
  }

  private void run(Runnable action) {
    call(
        () -> {
          action.run();
          return true;
        });
  }

  private <T> T call(Callable<T> action) {
    try {
      return ui.call(action);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    run(
        () -> {
          panel.detach();
          stage.close();
        });
  }
}
