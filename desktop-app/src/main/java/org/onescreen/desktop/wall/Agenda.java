package org.onescreen.desktop.wall;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onescreen.model.camera.GbDeviceCode;

/// The cameras that a meeting is about (会商议程), in the order in which they were put on it. When the
/// machine is short their tiles are spared before all but those of open alarms. FX thread only.
final class Agenda {
  private static final int MOST = 64;

  private final Set<GbDeviceCode> cameras = new LinkedHashSet<>();

  List<GbDeviceCode> cameras() {
    return List.copyOf(cameras);
  }

  void set(List<GbDeviceCode> others) {
    cameras.clear();
    others.stream().limit(MOST).forEach(cameras::add);
  }

  /// Puts a camera on it, or takes it off; a full one takes no more.
  void toggle(GbDeviceCode camera) {
    if (!cameras.remove(camera) && cameras.size() < MOST) {
      cameras.add(camera);
    }
  }
}
