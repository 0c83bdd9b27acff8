package org.onescreen.desktop.wall;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.wall.layout.TileMemory;
import org.onescreen.desktop.wall.patrol.PatrolDoors;
import org.onescreen.model.camera.GbDeviceCode;

/// The tile that a patrol has for itself, from its begin, when it was the selected one, to its end,
/// when it shows again what it did before. What the operator selects meanwhile is left alone, and
/// what another camera shows is never told of the patrol's.
///
/// FX thread only.
final class PatrolTile implements PatrolDoors.Tile {
  private final WallModel model;
  private final IntFunction<Optional<CameraTile>> tiles;
  private final Supplier<Set<GbDeviceCode>> alarmed;
  private int place;
  private TileMemory before = TileMemory.EMPTY;
  private @Nullable GbDeviceCode shown;

  /// @param tiles by their places, from 0; empty where nothing stands
  /// @param alarmed cameras that an open alarm is linked to
  PatrolTile(
      WallModel model,
      IntFunction<Optional<CameraTile>> tiles,
      Supplier<Set<GbDeviceCode>> alarmed) {
    this.model = model;
    this.tiles = tiles;
    this.alarmed = alarmed;
  }

  @Override
  public void begin() {
    place = model.selected();
    before = model.now().tiles().get(place);
    shown = null;
  }

  @Override
  public void show(GbDeviceCode camera) {
    shown = camera;
    // Another layout may have fewer places.
    place = Math.min(place, model.now().size() - 1);
    model.patrol(place, camera);
  }

  @Override
  public void end() {
    if (shown != null) {
      model.patrolled(place, shown, before);
    }
  }

  @Override
  public boolean isLive() {
    return tile().map(CameraTile::isLive).orElse(false);
  }

  @Override
  public Optional<Instant> lastPicture() {
    return tile().flatMap(CameraTile::lastPicture);
  }

  private Optional<CameraTile> tile() {
    return tiles.apply(place).filter(tile -> tile.camera().code().equals(shown));
  }

  @Override
  public boolean isAlarmed(GbDeviceCode camera) {
    return alarmed.get().contains(camera);
  }
}
