package org.onescreen.desktop.wall.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.camera.GbDeviceCode;

/// A layout with a camera, or nothing, in each of its tiles. What a smaller layout has no room for
/// waits behind it and comes back with a larger one.
///
/// @param tiles as many as the layout has, or more
/// @param hotspot the tile that shows whatever is selected; -1 for none
public record Arrangement(WallLayout layout, List<TileMemory> tiles, int hotspot) {
  public static final int NO_HOTSPOT = -1;

  public Arrangement {
    List<TileMemory> filled = new ArrayList<>(tiles);
    while (filled.size() < layout.size()) {
      filled.add(TileMemory.EMPTY);
    }
    tiles = List.copyOf(filled);
    hotspot = hotspot >= layout.size() ? NO_HOTSPOT : hotspot;
  }

  public static Arrangement empty(WallLayout layout) {
    return new Arrangement(layout, List.of(), NO_HOTSPOT);
  }

  /// These cameras from the first tile on.
  public static Arrangement of(WallLayout layout, List<Optional<GbDeviceCode>> cameras) {
    return new Arrangement(
        layout,
        cameras.stream()
            .map(camera -> camera.map(TileMemory.EMPTY::show).orElse(TileMemory.EMPTY))
            .toList(),
        NO_HOTSPOT);
  }

  /// How many tiles can be seen.
  public int size() {
    return layout.size();
  }

  public Optional<GbDeviceCode> camera(int tile) {
    return tiles.get(tile).camera();
  }

  /// The cameras of the tiles that can be seen.
  public List<Optional<GbDeviceCode>> cameras() {
    return tiles.stream().limit(size()).map(TileMemory::camera).toList();
  }

  /// The tile that shows this camera, if one does; the hotspot shows everything and does not count.
  public Optional<Integer> find(GbDeviceCode camera) {
    for (int tile = 0; tile < size(); tile++) {
      if (tile != hotspot && camera(tile).equals(Optional.of(camera))) {
        return Optional.of(tile);
      }
    }
    return Optional.empty();
  }

  /// The first tile without a camera.
  public Optional<Integer> firstEmpty() {
    for (int tile = 0; tile < size(); tile++) {
      if (tile != hotspot && camera(tile).isEmpty()) {
        return Optional.of(tile);
      }
    }
    return Optional.empty();
  }

  public Arrangement with(WallLayout other) {
    return new Arrangement(other, tiles, hotspot);
  }

  public Arrangement withHotspot(int tile) {
    return new Arrangement(layout, tiles, tile == hotspot ? NO_HOTSPOT : tile);
  }

  public Arrangement show(int tile, GbDeviceCode camera) {
    return set(tile, tiles.get(tile).show(camera));
  }

  public Arrangement clear(int tile) {
    return set(tile, tiles.get(tile).clear());
  }

  public Arrangement back(int tile) {
    return set(tile, tiles.get(tile).back());
  }

  public Arrangement forward(int tile) {
    return set(tile, tiles.get(tile).forward());
  }

  /// Two tiles change places, with their memories.
  public Arrangement swap(int one, int other) {
    List<TileMemory> swapped = new ArrayList<>(tiles);
    swapped.set(one, tiles.get(other));
    swapped.set(other, tiles.get(one));
    return new Arrangement(layout, swapped, hotspot);
  }

  /// The same with this memory in a tile.
  public Arrangement set(int tile, TileMemory memory) {
    if (tiles.get(tile).equals(memory)) {
      return this;
    }
    List<TileMemory> changed = new ArrayList<>(tiles);
    changed.set(tile, memory);
    return new Arrangement(layout, changed, hotspot);
  }
}
