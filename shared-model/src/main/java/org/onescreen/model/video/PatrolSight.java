package org.onescreen.model.video;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.camera.GbDeviceCode;

/// What was seen at one stop of a patrol.
///
/// @param from when the camera came up
/// @param seconds how long it stood there
/// @param live whether its picture was live for at least a part of that time
/// @param lastPicture when its newest picture was taken; null where none came
public record PatrolSight(
    GbDeviceCode camera, Instant from, int seconds, boolean live, @Nullable Instant lastPicture) {}
