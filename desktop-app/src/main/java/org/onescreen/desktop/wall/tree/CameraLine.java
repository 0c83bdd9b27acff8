package org.onescreen.desktop.wall.tree;

import java.time.Instant;
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
    Instant lastSeen) {}
