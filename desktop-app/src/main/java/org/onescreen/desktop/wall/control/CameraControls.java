package org.onescreen.desktop.wall.control;

import java.util.Optional;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.model.camera.Camera;

/// Which cameras this desk may turn, and how.
@FunctionalInterface
public interface CameraControls {
  /// For a desk that reaches none.
  CameraControls NONE = _ -> Optional.empty();

  /// How a camera is turned; empty where this desk knows no way to it.
  Optional<CameraControl> of(Camera camera);
}
