package org.onescreen.desktop.wall.control;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.model.camera.GbDeviceCode;

/// A lane for each camera that is being asked something.
///
/// FX thread only, but for what is asked.
final class CameraLanes {
  private final SideDoors side;
  private final Map<GbDeviceCode, CameraLane> lanes = new HashMap<>();
  private boolean open;

  /// Waits for a camera's answer.
  @FunctionalInterface
  interface Asking {
    void ask() throws ControlException;
  }

  CameraLanes(SideDoors side) {
    this.side = side;
  }

  /// Asks until `holds` are released.
  void listen(Holds holds) {
    open = true;
    holds.add(
        () -> {
          open = false;
          lanes.values().forEach(CameraLane::end);
        });
  }

  /// Asks a camera; says why where it does not do it.
  ///
  /// @return false where it is not even asked
  boolean ask(Reached there, CameraLane.Sort sort, Asking asking, Consumer<String> say) {
    if (!open) {
      return false;
    }
    // One that has nothing to ask remembers nothing either.
    lanes.values().removeIf(CameraLane::isIdle);
    boolean asked =
        lanes
            .computeIfAbsent(there.camera().code(), _ -> new CameraLane())
            .ask(sort, () -> ask(asking, say));
    if (!asked) {
      say.accept(side.texts().get("wall.control.busy"));
    }
    return asked;
  }

  private void ask(Asking asking, Consumer<String> say) {
    try {
      asking.ask();
    } catch (ControlException e) {
      String why = side.texts().of("wall.control.failed", e.reason());
      side.ui().run(() -> say.accept(why));
    }
  }
}
