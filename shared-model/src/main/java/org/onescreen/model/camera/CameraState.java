package org.onescreen.model.camera;

/// What the platform last knew of a camera.
public enum CameraState {
  ONLINE,
  OFFLINE,
  FAULT
}
