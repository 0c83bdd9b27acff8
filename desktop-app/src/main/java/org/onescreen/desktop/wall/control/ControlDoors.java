package org.onescreen.desktop.wall.control;

import java.util.Optional;
import java.util.function.Supplier;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.desktop.work.FilePick;
import org.onescreen.model.camera.Camera;

/// What turning is made of.
///
/// @param selected the camera of the selected tile
/// @param urgent whether an open alarm is linked to it
/// @param sound pushes recordings
/// @param files asks for one
public record ControlDoors(
    SideDoors side,
    CameraControls controls,
    Supplier<Optional<Camera>> selected,
    Supplier<Boolean> urgent,
    CameraControl.SoundWay sound,
    FilePick files) {}
