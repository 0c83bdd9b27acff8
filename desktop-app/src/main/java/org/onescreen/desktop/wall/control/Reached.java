package org.onescreen.desktop.wall.control;

import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.model.camera.Camera;

/// A camera that may be turned, and the way to it.
record Reached(Camera camera, CameraControl control) {}
