package org.onescreen.desktop.map;

import org.onescreen.desktop.map.scene.MapScene;

/// The last scene that any map of this desk has shown, so that the next one opens on it at once. On
/// the FX thread.
final class SceneShelf {
  private MapScene kept = MapScene.none();

  /// To be shown until the cache was read anew.
  MapScene kept() {
    return kept;
  }

  void keep(MapScene scene) {
    kept = scene;
  }
}
