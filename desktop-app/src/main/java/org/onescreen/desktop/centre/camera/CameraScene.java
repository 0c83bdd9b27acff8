package org.onescreen.desktop.centre.camera;

/// A camera of the simulator.
///
/// @param code its 20-digit GB/T 28181 code, or any other unique text
/// @param name what is burnt into the picture
/// @param seed decides what the camera looks at
public record CameraScene(String code, String name, long seed) {
  public CameraScene {
    if (code.isBlank() || (code + name).chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException("a camera needs a code, and no control characters");
    }
  }
}
