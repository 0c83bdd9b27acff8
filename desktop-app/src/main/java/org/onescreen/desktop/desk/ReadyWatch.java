package org.onescreen.desktop.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Waits until the one screen has drawn data in every panel that has some.
///
/// FX thread only.
final class ReadyWatch extends AnimationTimer {
  /// One figure of each panel that is read from the cache.
  private static final List<String> NEEDED = List.of("grids", "cases", "coverage");

  private final Supplier<Map<String, Object>> facts;
  private final Runnable ready;
  private boolean full;

  ReadyWatch(Supplier<Map<String, Object>> facts, Runnable ready) {
    this.facts = facts;
    this.ready = ready;
  }

  @Override
  public void handle(long now) {
    if (full) {
      // The pulse after the one that laid it out: it is on the screen.
      stop();
      ready.run();
      return;
    }
    Map<String, Object> shown = facts.get();
    full = NEEDED.stream().allMatch(name -> isThere(shown.get(name)));
  }

  private static boolean isThere(@Nullable Object figure) {
    return switch (figure) {
      case null -> false;
      case Number number -> number.doubleValue() > 0;
      default -> true;
    };
  }
}
