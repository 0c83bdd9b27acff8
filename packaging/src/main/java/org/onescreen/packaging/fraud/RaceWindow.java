package org.onescreen.packaging.fraud;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import javafx.scene.control.ToggleButton;
import org.onescreen.desktop.antifraud.race.RaceScreen;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.packaging.drive.BenchWindow;

/// The race alone in a window.
final class RaceWindow implements AutoCloseable {
  private static final double NANOS_PER_MILLI = 1e6;

  /// At least the height of a card, over the three lanes that are full.
  private static final double CARD = 29;

  private final BenchWindow window = new BenchWindow();
  private final WorkPlace place;
  private RaceScreen screen;

  RaceWindow(Cache cache, Clock clock) {
    place = window.place(cache, clock);
    screen = window.call(this::made);
  }

  private RaceScreen made() {
    return new RaceScreen(place, () -> {}, () -> {});
  }

  /// Milliseconds from asking for a new board to its cards being laid out.
  double open() {
    long begun = System.nanoTime();
    screen = window.show(screen, this::made);
    window.await(() -> screen.counted().isPresent(), () -> "no board");
    window.run(window::layOut);
    return BenchWindow.millisSince(begun);
  }

  /// Milliseconds from the press of the filter to its cards being laid out.
  double filter() {
    long before = counted();
    long begun = System.nanoTime();
    window.run(
        () ->
            window
                .root()
                .lookupAll(".race-bar .toggle-button")
                .forEach(node -> ((ToggleButton) node).fire()));
    window.await(() -> screen.counted().orElse(0L) != before, () -> before + " cards as before");
    window.run(window::layOut);
    return BenchWindow.millisSince(begun);
  }

  private long counted() {
    return window.call(() -> screen.counted().orElse(0L));
  }

  /// Lays the board out so high that at least so many cards are in sight.
  int widen(int cards) {
    window.stretch(CARD * cards);
    int[] seen = {0};
    window.await(
        () -> {
          window.layOut();
          seen[0] = screen.beat();
          return seen[0] >= cards;
        },
        () -> seen[0] + " cards in sight");
    return seen[0];
  }

  /// What one second costs the FX thread.
  ///
  /// @param millis that pass
  /// @param ofProcessor milliseconds that the thread has the processor in them
  record Tick(double millis, double ofProcessor) {}

  /// Milliseconds until the FX thread does something small.
  double ping() {
    long begun = System.nanoTime();
    window.run(() -> {});
    return BenchWindow.millisSince(begun);
  }

  Tick tick() {
    return window.call(
        () -> {
          ThreadMXBean threads = ManagementFactory.getThreadMXBean();
          long worked = threads.getCurrentThreadCpuTime();
          long begun = System.nanoTime();
          screen.beat();
          window.layOut();
          double millis = BenchWindow.millisSince(begun);
          return new Tick(millis, (threads.getCurrentThreadCpuTime() - worked) / NANOS_PER_MILLI);
        });
  }

  @Override
  public void close() {
    window.run(screen::detach);
    window.close();
  }
}
