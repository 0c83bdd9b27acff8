package org.onescreen.desktop.map.scene;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.GridCode;

/// A camera on the map.
///
/// @param claim where somebody says that it really stands; null where nobody does
/// @param grid the code of the grid that it stands in
public record CameraMark(
    UUID id,
    GbDeviceCode code,
    String name,
    String grid,
    CameraOwner owner,
    CameraState state,
    double x,
    double y,
    @Nullable OpenClaim claim)
    implements Mark {
  /// What it is made of.
  record Part(
      UUID id,
      GbDeviceCode code,
      String name,
      GridCode grid,
      CameraOwner owner,
      CameraState state,
      Position position,
      @Nullable OpenClaim claim) {}

  static CameraMark of(Part camera) {
    return new CameraMark(
        camera.id(),
        camera.code(),
        camera.name(),
        camera.grid().code(),
        camera.owner(),
        camera.state(),
        Mercator.x(camera.position().lon()),
        Mercator.y(camera.position().lat()),
        camera.claim());
  }

  @Override
  public int severity() {
    return switch (state) {
      case ONLINE -> 0;
      case OFFLINE -> 1;
      case FAULT -> 2;
    };
  }
}
