package org.onescreen.desktop.wall.evidence;

import java.time.Instant;
import org.onescreen.model.camera.Camera;

/// What is taken and for whom: what the register must say of it.
///
/// @param place where the camera stands, in words
/// @param reason why
/// @param unit which unit asks for it
/// @param person who asks for it
/// @param note what the picture is to say besides; may be empty
/// @param at when it was asked for
public record Taking(
    Camera camera,
    String place,
    String reason,
    String unit,
    String person,
    String note,
    Instant at) {
  @Override
  public String toString() {
    return "Taking[" + camera.code() + " " + at + "]";
  }
}
