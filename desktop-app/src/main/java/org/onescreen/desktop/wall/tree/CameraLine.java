package org.onescreen.desktop.wall.tree;

import java.time.Instant;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.region.DivisionCode;

/// What the tree shows of a camera; a part of its record.
public record CameraLine(
    DivisionCode division,
    GbDeviceCode code,
    String name,
    CameraOwner owner,
    CameraForm form,
    CameraState state,
    Instant lastSeen) {
  static CameraLine of(Camera camera) {
    return new CameraLine(
        camera.division(),
        camera.code(),
        camera.name(),
        camera.owner(),
        camera.form(),
        camera.state(),
        camera.lastSeen());
  }
}
