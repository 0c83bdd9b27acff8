package org.onescreen.desktop.wall;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.wall.control.Turner;
import org.onescreen.desktop.wall.patrol.PatrolDoors;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// Turns a patrol's cameras with the wall's own hand, and lets go of those alone: what the operator
/// turns meanwhile goes on turning. FX thread only.
final class PatrolTurning implements PatrolDoors.Turning {
  private final Turner turner;
  private final Function<GbDeviceCode, Optional<Camera>> cameras;
  private @Nullable Camera sent;

  /// @param cameras by their codes, as far as this desk knows them; a patrol's next camera is known
  ///   a moment after it was put on the wall
  PatrolTurning(Turner turner, Function<GbDeviceCode, Optional<Camera>> cameras) {
    this.turner = turner;
    this.cameras = cameras;
  }

  @Override
  public boolean send(GbDeviceCode camera, int preset, Consumer<String> say) {
    Optional<Camera> known = cameras.apply(camera);
    known.ifPresent(
        one -> {
          sent = one;
          turner.send(one, preset, say);
        });
    return known.isPresent();
  }

  @Override
  public void release() {
    if (sent != null) {
      turner.release(sent);
      sent = null;
    }
  }
}
