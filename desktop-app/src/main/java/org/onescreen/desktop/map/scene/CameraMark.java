package org.onescreen.desktop.map.scene;

import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.geo.Mercator;

/// A camera on the map.
///
/// @param grid the code of the grid that it stands in
public record CameraMark(
    GbDeviceCode code,
    String name,
    String grid,
    CameraOwner owner,
    CameraState state,
    double x,
    double y)
    implements Mark {
  /// What it is made of.
  record Part(
      GbDeviceCode code,
      String name,
      GridCode grid,
      CameraOwner owner,
      CameraState state,
      Position position) {}

  static CameraMark of(Part camera) {
    return new CameraMark(
        camera.code(),
        camera.name(),
        camera.grid().code(),
        camera.owner(),
        camera.state(),
        Mercator.x(camera.position().lon()),
        Mercator.y(camera.position().lat()));
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
