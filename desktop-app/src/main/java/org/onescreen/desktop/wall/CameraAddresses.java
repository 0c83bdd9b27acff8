package org.onescreen.desktop.wall;

import java.util.Optional;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.model.camera.Camera;

/// Where the live picture of a camera is. It changes when the desk logs in again, and when a device
/// says so. A camera that nobody asks for is let go of after a while.
public interface CameraAddresses {
  /// The address as of now; empty while no centre has let the desk in, and while the camera itself
  /// is being asked.
  Optional<StreamAddress> of(Camera camera, StreamQuality quality);

  /// A tile could not play an address that it was given; another one is given where there is one.
  default void failed(Camera camera, StreamAddress address) {}

  /// Calls `changed`, on any thread, whenever addresses have changed.
  Pin onChange(Runnable changed);
}
