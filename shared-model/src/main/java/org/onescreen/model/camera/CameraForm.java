package org.onescreen.model.camera;

/// The camera's build, as ptzType of GB/T 28181 tells it.
public enum CameraForm {
  DOME,
  HALF_DOME,
  FIXED,
  REMOTE_CONTROLLED
}
