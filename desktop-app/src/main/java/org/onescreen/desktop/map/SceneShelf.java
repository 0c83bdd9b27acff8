package org.onescreen.desktop.map;

import org.onescreen.desktop.map.scene.KeptScene;

/// The last scene that any map of this desk has shown, so that the next one opens on it at once. On
/// the FX thread.
final class SceneShelf {
  private KeptScene kept = KeptScene.none();

  /// To be shown until what has changed since was read anew.
  KeptScene kept() {
    return kept;
  }

  void keep(KeptScene scene) {
    kept = scene;
  }
}
