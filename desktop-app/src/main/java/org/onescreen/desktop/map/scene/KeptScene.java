package org.onescreen.desktop.map.scene;

import java.util.Map;

/// A scene that was shown before, and how far the cache had come when each part of it was read, so
/// that a map which opens again reads only what has changed since.
public record KeptScene(MapScene scene, Map<ScenePart, Long> readAt) {
  public KeptScene {
    readAt = Map.copyOf(readAt);
  }

  /// Before any map was shown.
  public static KeptScene none() {
    return new KeptScene(MapScene.none(), Map.of());
  }

  /// What `part` was read at; 0 where it was not, or where there is no ground to put it on.
  long readAt(ScenePart part) {
    return scene.geometry().isEmpty() ? 0 : readAt.getOrDefault(part, 0L);
  }
}
