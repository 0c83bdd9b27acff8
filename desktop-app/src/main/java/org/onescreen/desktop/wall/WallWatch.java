package org.onescreen.desktop.wall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// What a wall knows from the cache of the cameras that it shows.
///
/// @param cameras by their codes
/// @param alarmed cameras that an open alarm is linked to
/// @param usual what a wall shows that nobody has arranged
record WallWatch(Map<GbDeviceCode, Camera> cameras, Set<GbDeviceCode> alarmed, List<Camera> usual) {
  static final WallWatch NOTHING = new WallWatch(Map.of(), Set.of(), List.of());

  /// A camera by its code; null where it is not known.
  @Nullable Camera camera(GbDeviceCode code) {
    return cameras.get(code);
  }

  /// Reads it. Off the FX thread.
  ///
  /// @param fill how many cameras to choose; 0 where the wall is arranged
  static WallWatch read(CacheReader reader, Set<GbDeviceCode> shown, int fill) {
    Map<GbDeviceCode, Camera> cameras = new HashMap<>();
    List<Camera> usual = fill == 0 ? List.of() : WallChoice.read(reader, fill);
    usual.forEach(camera -> cameras.put(camera.code(), camera));
    reader
        .page(
            Camera.KIND,
            Filter.oneOf(Camera.CODE, shown),
            Order.ascending(Camera.CODE),
            Math.max(1, shown.size()),
            Optional.empty())
        .records()
        .forEach(camera -> cameras.put(camera.code(), camera));
    return new WallWatch(Map.copyOf(cameras), alarmed(reader), usual);
  }

  /// Cameras that an open alarm is linked to. Off the FX thread.
  static Set<GbDeviceCode> alarmed(CacheReader reader) {
    Set<GbDeviceCode> alarmed = new HashSet<>();
    reader.each(
        Alarm.KIND,
        Filter.is(Alarm.OPEN, true),
        alarm -> Optional.ofNullable(alarm.camera()).ifPresent(alarmed::add));
    return Set.copyOf(alarmed);
  }
}
