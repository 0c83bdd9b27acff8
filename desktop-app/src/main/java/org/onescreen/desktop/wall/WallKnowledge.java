package org.onescreen.desktop.wall;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// Asks the cache for what a wall has to know, and asks anew when the wall shows other cameras. FX
/// thread only.
final class WallKnowledge implements AutoCloseable {
  private final WallParts parts;
  private final Consumer<WallWatch> known;
  private final Runnable failed;
  private WallWatch now = WallWatch.NOTHING;
  private Set<GbDeviceCode> asked = Set.of();
  private int filling;
  private @Nullable Pin pin;

  /// @param known takes each answer
  WallKnowledge(WallParts parts, Consumer<WallWatch> known, Runnable failed) {
    this.parts = parts;
    this.known = known;
    this.failed = failed;
  }

  /// The newest answer.
  WallWatch now() {
    return now;
  }

  /// @param shown cameras that the wall shows
  /// @param fill how many to choose besides
  void ask(Set<GbDeviceCode> shown, int fill) {
    if (pin != null && shown.equals(asked) && fill == filling) {
      return;
    }
    close();
    asked = shown;
    filling = fill;
    pin =
        parts
            .cache()
            .live(
                Set.of(Camera.KIND, Alarm.KIND),
                reader -> WallWatch.read(reader, shown, fill),
                parts.ui().hop(this::answer),
                parts.ui().hop(_ -> failed.run()));
  }

  private void answer(WallWatch fresh) {
    now = fresh;
    known.accept(fresh);
  }

  @Override
  public void close() {
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }
}
