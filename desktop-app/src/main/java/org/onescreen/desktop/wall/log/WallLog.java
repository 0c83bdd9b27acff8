package org.onescreen.desktop.wall.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.video.PatrolRecord;
import org.onescreen.model.video.PatrolSight;
import org.onescreen.model.video.VoiceCall;

/// What is logged of the cameras of this desk, the newest first.
///
/// @param patrols pages of the log of patrols
/// @param calls what was said through cameras
/// @param names of the cameras that are named in either, as far as the desk knows them
public record WallLog(
    List<PatrolRecord> patrols, List<VoiceCall> calls, Map<GbDeviceCode, String> names) {
  /// A statement takes so many without a thought.
  private static final int AT_ONCE = 500;

  static final Set<Kind<?>> READS = Set.of(PatrolRecord.KIND, VoiceCall.KIND, Camera.KIND);

  public WallLog {
    patrols = List.copyOf(patrols);
    calls = List.copyOf(calls);
    names = Map.copyOf(names);
  }

  /// Off the FX thread.
  ///
  /// @param most lines of each
  static WallLog read(CacheReader reader, int most) {
    List<PatrolRecord> patrols =
        newest(reader, PatrolRecord.KIND, Order.descending(PatrolRecord.BEGUN_AT), most);
    List<VoiceCall> calls = newest(reader, VoiceCall.KIND, Order.descending(VoiceCall.AT), most);
    Set<GbDeviceCode> named = new HashSet<>();
    patrols.forEach(page -> page.sights().forEach(sight -> named.add(sight.camera())));
    calls.forEach(call -> named.add(call.device()));
    return new WallLog(patrols, calls, names(reader, List.copyOf(named)));
  }

  private static Map<GbDeviceCode, String> names(CacheReader reader, List<GbDeviceCode> named) {
    Map<GbDeviceCode, String> names = new HashMap<>();
    for (int i = 0; i < named.size(); i += AT_ONCE) {
      reader.each(
          Camera.KIND,
          Filter.oneOf(Camera.CODE, named.subList(i, Math.min(named.size(), i + AT_ONCE))),
          camera -> names.put(camera.code(), camera.name()));
    }
    return names;
  }

  private static <T extends Record & CentreRecord> List<T> newest(
      CacheReader reader, Kind<T> kind, Order order, int most) {
    return reader.page(kind, Filter.all(), order, most, Optional.empty()).records();
  }

  /// The name of a camera; its code where the desk does not know it any more.
  String name(GbDeviceCode camera) {
    return names.getOrDefault(camera, camera.code());
  }

  /// One thing that was seen, and on which page it stands.
  record Seen(PatrolRecord page, PatrolSight sight) {}

  List<Seen> seen() {
    return patrols.stream()
        .flatMap(page -> page.sights().stream().map(sight -> new Seen(page, sight)))
        .toList();
  }
}
