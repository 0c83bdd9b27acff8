package org.onescreen.desktop.shell;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// One heartbeat a second for everything that shows an age or a clock. It beats just after the
/// second changes, and only while somebody listens.
///
/// FX thread only.
public final class Ticker {
  private static final long AFTER_THE_SECOND_MS = 4;

  private final Clock clock;
  private final List<Consumer<Instant>> listeners = new ArrayList<>();
  private final PauseTransition pause = new PauseTransition();

  public Ticker(Clock clock) {
    this.clock = clock;
    pause.setOnFinished(event -> beat());
  }

  /// The clock and the zone that all ages and times of day are shown by.
  public Clock clock() {
    return clock;
  }

  /// Calls `listener` at once and then each second, until `holds` is released.
  public void listen(Holds holds, Consumer<Instant> listener) {
    boolean idle = listeners.isEmpty();
    listeners.add(listener);
    holds.add(() -> drop(listener));
    listener.accept(clock.instant());
    if (idle) {
      arm();
    }
  }

  private void drop(Consumer<Instant> listener) {
    listeners.remove(listener);
    if (listeners.isEmpty()) {
      pause.stop();
    }
  }

  private void beat() {
    Instant now = clock.instant();
    List.copyOf(listeners).forEach(listener -> listener.accept(now));
    if (!listeners.isEmpty()) {
      arm();
    }
  }

  private void arm() {
    long intoSecond = Math.floorMod(clock.millis(), 1000L);
    pause.setDuration(Duration.millis((double) (1000 - intoSecond + AFTER_THE_SECOND_MS)));
    pause.playFromStart();
  }
}
