package org.onescreen.desktop.wall;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// Which cameras the wall on the one screen has: those that somebody put into a place, and the
/// usual ones in all others.
///
/// @param size how many places there are
/// @param wanted what was asked for, by its place
/// @param found those of them that the cache knows, by their place
/// @param usual as many as there are places, where the cache has them
record PanelChoice(
    int size, Map<Integer, GbDeviceCode> wanted, Map<Integer, Camera> found, List<Camera> usual) {
  PanelChoice {
    wanted = Map.copyOf(wanted);
    found = Map.copyOf(found);
    usual = List.copyOf(usual);
  }

  /// Off the FX thread.
  static PanelChoice read(CacheReader reader, int size, Map<Integer, GbDeviceCode> wanted) {
    Map<Integer, Camera> found = new HashMap<>();
    wanted.forEach(
        (place, code) ->
            WallChoice.find(reader, code).ifPresent(camera -> found.put(place, camera)));
    return new PanelChoice(size, wanted, found, WallChoice.read(reader, size));
  }

  /// From the first place on. What stands stays where it stands; nothing stands twice.
  List<Camera> over(List<Camera> standing) {
    Set<GbDeviceCode> taken = found.values().stream().map(Camera::code).collect(Collectors.toSet());
    Set<GbDeviceCode> staying = standing.stream().map(Camera::code).collect(Collectors.toSet());
    List<Optional<Camera>> places = new ArrayList<>();
    Set<Camera> spare = new LinkedHashSet<>();
    for (int place = 0; place < size; place++) {
      Optional<Camera> stands =
          place < standing.size() ? Optional.of(standing.get(place)) : Optional.empty();
      Optional<Camera> here = Optional.ofNullable(found.get(place));
      if (here.isPresent()) {
        stands.ifPresent(spare::add);
      }
      places.add(here.or(() -> stands.filter(camera -> !taken.contains(camera.code()))));
    }
    usual.stream().filter(camera -> !staying.contains(camera.code())).forEach(spare::add);
    spare.removeIf(camera -> taken.contains(camera.code()));
    Deque<Camera> left = new ArrayDeque<>(spare);
    return places.stream()
        .flatMap(place -> place.or(() -> Optional.ofNullable(left.poll())).stream())
        .toList();
  }
}
