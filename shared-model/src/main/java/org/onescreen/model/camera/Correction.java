package org.onescreen.model.camera;

import org.jspecify.annotations.Nullable;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.GridCode;

/// The place that a camera is said to stand at.
///
/// @param grid the leaf grid in which it lies, of the camera's own village
/// @param note how that is known
public record Correction(Position position, GridCode grid, @Nullable String note) {
  /// An operator may have typed somebody's name, and that never reaches a log.
  @Override
  public String toString() {
    return "Correction[" + grid + "]";
  }
}
