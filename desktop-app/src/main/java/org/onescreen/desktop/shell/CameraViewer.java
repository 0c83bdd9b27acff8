package org.onescreen.desktop.shell;

import org.onescreen.model.camera.GbDeviceCode;

/// A panel that can be asked to show one camera: the target of [Navigator#showCamera].
public interface CameraViewer extends Panel {
  void showCamera(GbDeviceCode camera);
}
