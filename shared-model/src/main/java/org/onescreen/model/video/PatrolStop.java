package org.onescreen.model.video;

import org.onescreen.model.camera.GbDeviceCode;

/// One camera of a patrol.
///
/// @param seconds how long it is looked at, [#SHORTEST] to [#LONGEST]
/// @param preset where the camera is turned first, 1 to 255; 0 for where it looks anyway
public record PatrolStop(GbDeviceCode camera, int seconds, int preset) {
  public static final int SHORTEST = 2;
  public static final int LONGEST = 3_600;
  public static final int LAST_PRESET = 255;
}
