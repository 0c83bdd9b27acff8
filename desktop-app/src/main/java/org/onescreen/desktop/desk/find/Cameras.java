package org.onescreen.desktop.desk.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundKind;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.record.Kind;

/// Cameras, by name or device code; each is shown on the wall.
record Cameras(Ways ways, FoundWords words) implements Section {
  @Override
  public FoundKind kind() {
    return FoundKind.CAMERA;
  }

  @Override
  public Set<Kind<?>> reads() {
    return Set.of(Camera.KIND);
  }

  @Override
  public List<Found> find(CacheReader reader, String typed, int most) {
    return Named.of(reader, Camera.KIND, typed, most).stream()
        .flatMap(hit -> reader.find(Camera.KIND, hit.id()).stream())
        .map(camera -> found(camera, typed))
        .toList();
  }

  private Found found(Camera camera, String typed) {
    return new Found(
        kind(),
        camera.id(),
        camera.name(),
        words.marks(camera.name(), typed),
        words.about(words.texts().of("map.camera", camera.state()), camera.code().toString()),
        ways.to(camera.code()),
        Optional.of(ways.to(Aim.of(camera.position(), camera.name(), camera.id()))));
  }
}
