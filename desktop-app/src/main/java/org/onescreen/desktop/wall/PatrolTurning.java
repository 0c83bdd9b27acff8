package org.onescreen.desktop.wall;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onescreen.desktop.wall.control.Turner;
import org.onescreen.desktop.wall.patrol.PatrolDoors;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// Turns a patrol's cameras with the wall's own hand. FX thread only.
///
/// @param cameras by their codes, as far as this desk knows them; a patrol's next camera is known a
///   moment after it was put on the wall
record PatrolTurning(Turner turner, Function<GbDeviceCode, Optional<Camera>> cameras)
    implements PatrolDoors.Turning {
  @Override
  public boolean send(GbDeviceCode camera, int preset, Consumer<String> say) {
    Optional<Camera> known = cameras.apply(camera);
    known.ifPresent(one -> turner.send(one, preset, say));
    return known.isPresent();
  }

  @Override
  public void release() {
    turner.release();
  }
}
