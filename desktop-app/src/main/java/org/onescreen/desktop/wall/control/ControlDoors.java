package org.onescreen.desktop.wall.control;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.access.Actor;
import org.onescreen.model.camera.Camera;

/// What turning is made of.
///
/// @param selected the camera of the selected tile
/// @param urgent whether an open alarm is linked to it
public record ControlDoors(
    LiveQueries cache,
    CommandDoor door,
    Supplier<Optional<Actor>> actor,
    UiThread ui,
    Texts texts,
    InstantSource time,
    CameraControls controls,
    Supplier<Optional<Camera>> selected,
    Supplier<Boolean> urgent) {}
