package org.onescreen.desktop.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/// Waits until the one screen has drawn data in every panel that has some, and says how long that
/// took from the start of the process.
///
/// FX thread only.
final class ReadyWatch extends AnimationTimer {
  /// One figure of each panel that is read from the cache.
  private static final List<String> NEEDED = List.of("grids", "cases", "coverage");

  private final Supplier<Map<String, Object>> facts;
  private final Consumer<Duration> ready;
  private boolean full;

  ReadyWatch(Supplier<Map<String, Object>> facts, Consumer<Duration> ready) {
    this.facts = facts;
    this.ready = ready;
  }

  @Override
  public void handle(long now) {
    if (full) {
      // The pulse after the one that laid it out: it is on the screen.
      stop();
      Instant begun = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
      ready.accept(Duration.between(begun, Instant.now()));
      return;
    }
    Map<String, Object> shown = facts.get();
    full = NEEDED.stream().allMatch(name -> isThere(shown.get(name)));
  }

  private static boolean isThere(@org.jspecify.annotations.Nullable Object figure) {
    return switch (figure) {
      case null -> false;
      case Number number -> number.doubleValue() > 0;
      default -> true;
    };
  }
}
