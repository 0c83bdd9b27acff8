package org.onescreen.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// Which cameras a wall opens with, before anybody has arranged it: a public camera of each town in
/// turn, so that one look goes round the county; then more of them until the wall is full.
final class WallChoice {
  private static final Filter PUBLIC_AND_ONLINE =
      Filter.is(Camera.OWNER, CameraOwner.PUBLIC).and(Filter.is(Camera.STATE, CameraState.ONLINE));

  private WallChoice() {}

  /// Reads at most `size` cameras.
  static List<Camera> read(CacheReader cache, int size) {
    List<Camera> chosen = new ArrayList<>();
    for (DivisionCode town :
        cache
            .countBy(Camera.KIND, Grouping.byDivision(DivisionLevel.TOWN), PUBLIC_AND_ONLINE)
            .keySet()) {
      if (chosen.size() == size) {
        break;
      }
      chosen.addAll(first(cache, Filter.within(Kind.DIVISION, town).and(PUBLIC_AND_ONLINE), 1));
    }
    for (Camera more : first(cache, PUBLIC_AND_ONLINE, size)) {
      if (chosen.size() < size && !chosen.contains(more)) {
        chosen.add(more);
      }
    }
    return List.copyOf(chosen);
  }

  /// The camera with this code, where the cache has it.
  static Optional<Camera> find(CacheReader cache, GbDeviceCode code) {
    return first(cache, Filter.is(Camera.CODE, code), 1).stream().findFirst();
  }

  private static List<Camera> first(CacheReader cache, Filter filter, int limit) {
    return cache
        .page(Camera.KIND, filter, Order.ascending(Camera.CODE), limit, Optional.empty())
        .records();
  }
}
