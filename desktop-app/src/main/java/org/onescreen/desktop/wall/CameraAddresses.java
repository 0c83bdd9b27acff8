package org.onescreen.desktop.wall;

import java.util.Optional;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.model.camera.Camera;

/// Where the live picture of a camera is. It changes when the desk logs in again.
public interface CameraAddresses {
  /// The address as of now; empty while no centre has let the desk in.
  Optional<StreamAddress> of(Camera camera, StreamQuality quality);

  /// Calls `changed`, on any thread, whenever addresses have changed.
  Pin onChange(Runnable changed);
}
