package org.onescreen.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.wall.layout.Arrangement;
import org.onescreen.desktop.wall.layout.WallLayout;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// Puts cameras into the places of a wall. A tile that goes from one place to another goes on
/// playing; one that nobody wants any more gives its stream back.
///
/// FX thread only.
final class TileDeck {
  private final WallGrid grid;
  private final WallParts parts;
  private final Stills stills;
  private @Nullable WallLayout shaped;

  TileDeck(WallGrid grid, WallParts parts, Stills stills) {
    this.grid = grid;
    this.parts = parts;
    this.stills = stills;
  }

  /// Shows an arrangement with the cameras that are known.
  void show(Arrangement wanted, Map<GbDeviceCode, Camera> known) {
    List<CameraTile> free = new ArrayList<>(grid.tiles());
    List<Optional<CameraTile>> next = new ArrayList<>();
    for (Optional<GbDeviceCode> code : wanted.cameras()) {
      next.add(code.map(known::get).map(camera -> take(free, camera)));
    }
    grid.slots().forEach(slot -> slot.show(Optional.empty(), ""));
    if (grid.slots().size() != next.size() || !wanted.layout().equals(shaped)) {
      shaped = wanted.layout();
      grid.shape(shaped);
    }
    for (int i = 0; i < next.size(); i++) {
      String missing = wanted.camera(i).map(GbDeviceCode::code).orElse("");
      grid.slots().get(i).show(next.get(i), missing);
    }
    free.forEach(CameraTile::stop);
  }

  /// A camera that was only heard of again is still the same picture.
  private static boolean isOf(Camera shown, Camera camera) {
    return shown.code().equals(camera.code())
        && shown.name().equals(camera.name())
        && shown.stream().equals(camera.stream());
  }

  private CameraTile take(List<CameraTile> free, Camera camera) {
    for (CameraTile tile : free) {
      if (isOf(tile.camera(), camera)) {
        free.remove(tile);
        return tile;
      }
    }
    return CameraTile.of(camera, parts.worker(), parts.texts(), stills);
  }
}
