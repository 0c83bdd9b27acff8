package org.onescreen.desktop.shell;

import java.util.List;
import org.onescreen.model.camera.GbDeviceCode;

/// A panel that can be asked to show cameras: the target of [Navigator#showCamera].
public interface CameraViewer extends Panel {
  void showCamera(GbDeviceCode camera);

  /// As many of them as have a place, the first first.
  ///
  /// @param cameras at least one
  default void showCameras(List<GbDeviceCode> cameras) {
    showCamera(cameras.getFirst());
  }
}
