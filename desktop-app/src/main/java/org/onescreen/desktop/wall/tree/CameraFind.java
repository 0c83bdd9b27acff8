package org.onescreen.desktop.wall.tree;

import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.model.camera.Camera;

/// Finds cameras by any piece of their names and codes, or by pinyin initials. Reads nothing but
/// what it finds. Off the FX thread.
public final class CameraFind {
  /// What is listed at most; whoever sees so many types on.
  static final int MOST = 200;

  private CameraFind() {}

  /// @param typed not blank
  public static List<CameraLine> read(CacheReader reader, String typed) {
    return reader.search(Camera.KIND, typed, MOST, Optional.empty()).records().stream()
        .flatMap(hit -> reader.find(Camera.KIND, hit.id()).stream())
        .map(CameraLine::of)
        .toList();
  }
}
