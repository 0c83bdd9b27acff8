package org.onescreen.desktop.wall;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onescreen.desktop.wall.evidence.Seen;
import org.onescreen.desktop.wall.patrol.PatrolDoors;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// The tile that is selected, as others see it. FX thread only.
///
/// @param alarmed cameras that an open alarm is linked to
record SelectedTile(
    WallModel model,
    Supplier<Optional<CameraTile>> tile,
    Supplier<Set<GbDeviceCode>> alarmed,
    InstantSource time)
    implements PatrolDoors.Tile {
  /// Whose picture it shows.
  Optional<Camera> camera() {
    return tile.get().map(CameraTile::camera);
  }

  /// Whether an open alarm is linked to its camera.
  boolean isAlarmed() {
    return camera().filter(camera -> alarmed.get().contains(camera.code())).isPresent();
  }

  /// What may be taken of it.
  Optional<Seen> seen() {
    return tile.get()
        .map(
            here ->
                new Seen(
                    here.camera(),
                    here.image(),
                    here.lastPicture().orElse(time.instant()),
                    here.isLive(),
                    here.video()));
  }

  @Override
  public void show(GbDeviceCode camera) {
    model.patrol(camera);
  }

  @Override
  public boolean isLive() {
    return tile.get().map(CameraTile::isLive).orElse(false);
  }

  @Override
  public Optional<Instant> lastPicture() {
    return tile.get().flatMap(CameraTile::lastPicture);
  }

  @Override
  public boolean isAlarmed(GbDeviceCode camera) {
    return alarmed.get().contains(camera);
  }
}
