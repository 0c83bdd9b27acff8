package org.onescreen.desktop.wall.evidence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Region;

/// Where cameras stand, in words.
record PlaceNames(Map<DivisionCode, String> regions) {
  static final PlaceNames NONE = new PlaceNames(Map.of());

  PlaceNames {
    regions = Map.copyOf(regions);
  }

  /// Off the FX thread.
  static PlaceNames read(CacheReader reader) {
    Map<DivisionCode, String> regions = new HashMap<>();
    reader.each(Region.KIND, Filter.all(), region -> regions.put(region.division(), region.name()));
    return new PlaceNames(regions);
  }

  /// Town and village as far as they are known, and where exactly.
  String of(Camera camera, Texts texts) {
    String named =
        Stream.of(camera.division().parent(), Optional.of(camera.division()))
            .flatMap(Optional::stream)
            .flatMap(code -> Optional.ofNullable(regions.get(code)).stream())
            .collect(Collectors.joining());
    return texts.get(
        "wall.evidence.place",
        named.isEmpty() ? camera.division().code() : named,
        degrees(camera.position().lon()),
        degrees(camera.position().lat()));
  }

  private static String degrees(double angle) {
    return String.format(Locale.ROOT, "%.6f", angle);
  }
}
