package org.onescreen.desktop.wall;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onescreen.desktop.video.Exported;
import org.onescreen.desktop.wall.evidence.Seen;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// The tile that is selected, as others see it. FX thread only.
///
/// @param alarmed cameras that an open alarm is linked to
record SelectedTile(
    Supplier<Optional<CameraTile>> tile, Supplier<Set<GbDeviceCode>> alarmed, InstantSource time) {
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
    return tile.get().map(this::seen);
  }

  private Seen seen(CameraTile here) {
    Instant last = here.lastPicture().orElse(time.instant());
    return new Seen(
        here.camera(),
        here.image(),
        here.film().map(Exported::from).orElse(last),
        here.film().map(Exported::until).orElse(last),
        here.isLive(),
        here.video());
  }
}
