package org.onescreen.desktop.centre.camera.rtsp;

import java.util.Optional;
import org.onescreen.desktop.centre.camera.Viewer;

/// What stands behind the paths of an [RtspServer]. Any thread.
public interface RtspCameras {
  /// The `user:password` that a path asks for, if it asks.
  Optional<String> password(String path);

  /// Starts to watch what a path names, wrapped as RTP; empty where it names nothing. The viewer
  /// must be closed.
  ///
  /// @throws org.onescreen.desktop.centre.camera.RefusedException where the camera takes no viewer
  Optional<Viewer> watch(String path);
}
