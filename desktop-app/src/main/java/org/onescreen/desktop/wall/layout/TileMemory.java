package org.onescreen.desktop.wall.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.camera.GbDeviceCode;

/// What a tile shows and has shown, as a browser remembers pages.
///
/// @param shown the newest last, at most [#LONGEST]
/// @param at which of them is shown now; -1 for none
public record TileMemory(List<GbDeviceCode> shown, int at) {
  public static final int LONGEST = 16;
  public static final TileMemory EMPTY = new TileMemory(List.of(), -1);

  public TileMemory {
    shown = List.copyOf(shown);
  }

  public Optional<GbDeviceCode> camera() {
    return at < 0 ? Optional.empty() : Optional.of(shown.get(at));
  }

  /// Another camera; what lay ahead is forgotten.
  TileMemory show(GbDeviceCode camera) {
    if (camera().equals(Optional.of(camera))) {
      return this;
    }
    List<GbDeviceCode> longer = new ArrayList<>(shown.subList(0, at + 1));
    longer.add(camera);
    if (longer.size() > LONGEST) {
      longer.removeFirst();
    }
    return new TileMemory(longer, longer.size() - 1);
  }

  /// Shows nothing; one step forward brings the camera back.
  TileMemory clear() {
    return at < 0 ? this : new TileMemory(shown.subList(at, shown.size()), -1);
  }

  TileMemory back() {
    return at > 0 ? new TileMemory(shown, at - 1) : this;
  }

  TileMemory forward() {
    return at + 1 < shown.size() ? new TileMemory(shown, at + 1) : this;
  }
}
