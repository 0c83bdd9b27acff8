package org.onescreen.model.video;

import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.region.DivisionCode;

/// Asks for a camera.
///
/// @param division the camera's
/// @param urgent an open alarm is linked to it: ranks above all who only look round
public record HoldRequest(DivisionCode division, GbDeviceCode camera, boolean urgent) {}
