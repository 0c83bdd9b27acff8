package org.onescreen.packaging.board;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.mediation.MediationTool;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.packaging.drive.BenchWindow;
import org.onescreen.packaging.outbox.DiskSync;

/// The mediation screen alone in a window of 1920 × 1080, with a hand on it from a thread that is
/// not the FX thread.
final class BoardWindow implements AutoCloseable {
  static final double NANOS = 1e6;

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int STEP = 9;
  private static final long BETWEEN_MOVES = 250_000_000;

  private final BenchWindow window = new BenchWindow();
  private final WorkPlace place;
  private Panel panel;

  BoardWindow(Cache cache, LocalDate today) {
    Clock clock = Clock.fixed(today.atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
    place = window.place(cache, clock);
    panel = window.call(this::made);
  }

  WorkPlace place() {
    return place;
  }

  private Panel made() {
    return new MediationTool(place, _ -> {}).open(PanelSize.SCREEN);
  }

  /// @return milliseconds from opening the screen until every card in view is drawn
  double open() {
    long begun = System.nanoTime();
    panel = window.show(panel, this::made);
    await(facts -> number(facts, "board_rows") > 0 && shown());
    return BenchWindow.millisSince(begun);
  }

  /// A card in view has its text.
  private boolean shown() {
    return number(facts(), "board_unread") == 0
        && window.call(
            () ->
                panel.node().lookupAll(".board-card").stream()
                    .anyMatch(card -> card.isVisible() && card.getAccessibleText() != null));
  }

  /// Presses a button and waits until what it asks for is drawn.
  double press(String selector, String drawn) {
    long before = number(facts(), drawn);
    long begun = System.nanoTime();
    window.run(() -> ((ButtonBase) panel.node().lookup(selector)).fire());
    await(facts -> facts.containsKey(drawn) && number(facts, drawn) != before);
    return BenchWindow.millisSince(begun);
  }

  double find(String typed) {
    long before = number(facts(), "board_drawn");
    long begun = System.nanoTime();
    window.run(() -> ((TextField) panel.node().lookup(".view-find")).setText(typed));
    await(facts -> number(facts, "board_drawn") != before);
    return BenchWindow.millisSince(begun);
  }

  /// Moves cases one after the other: at first as fast as they go, until Java has compiled what a
  /// desk has by noon, then four in a second, as quick as a hand, and between two of them what the
  /// disk takes alone.
  Moves moves(BoardCases cases, int warmUp, int measured, DiskSync disk) throws IOException {
    List<UUID> effective =
        IntStream.range(0, cases.open())
            .mapToObj(cases::dispute)
            .filter(dispute -> dispute.state() == DisputeState.EFFECTIVE)
            .map(Dispute::id)
            .limit((long) warmUp + measured)
            .toList();
    double first = move(effective.getFirst());
    effective.subList(1, warmUp).forEach(this::move);
    List<Double> millis = new ArrayList<>();
    List<Double> alone = new ArrayList<>();
    for (UUID dispute : effective.subList(warmUp, effective.size())) {
      LockSupport.parkNanos(BETWEEN_MOVES / 2);
      alone.add(disk.once() / NANOS);
      LockSupport.parkNanos(BETWEEN_MOVES / 2);
      millis.add(move(dispute));
    }
    return new Moves(first, millis, alone);
  }

  /// @return milliseconds until it was on the disk with its effect
  private double move(UUID dispute) {
    long begun = System.nanoTime();
    place
        .door()
        .give(DisputeCommands.MOVE, dispute, DisputeMove.of(DisputeEvent.START_PERFORMANCE))
        .join();
    return BenchWindow.millisSince(begun);
  }

  /// In milliseconds.
  ///
  /// @param first of a desk that has just begun
  /// @param disk the disk alone, in between
  record Moves(double first, List<Double> millis, List<Double> disk) {
    Moves {
      millis = List.copyOf(millis);
      disk = List.copyOf(disk);
    }
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
          window.call(
              () -> {
                long begun = System.nanoTime();
                ((TableView<?>) panel.node().lookup(".case-table")).scrollTo(row);
                window.layOut();
                return BenchWindow.millisSince(begun);
              }));
      LockSupport.parkNanos(16_000_000);
    }
    return millis;
  }

  /// What laying out a window costs in which nothing changed.
  double emptyLayout() {
    return window.call(
        () -> {
          long begun = System.nanoTime();
          window.root().requestLayout();
          window.layOut();
          return BenchWindow.millisSince(begun);
        });
  }

  private Map<String, Object> facts() {
    return window.call(((ShowsFacts) panel)::facts);
  }

  private static long number(Map<String, Object> facts, String name) {
    return facts.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private void await(Predicate<Map<String, Object>> wanted) {
    window.await(() -> wanted.test(facts()), () -> facts().toString());
  }

  @Override
  public void close() {
    window.run(panel::detach);
    window.close();
  }
}
