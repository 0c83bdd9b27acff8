package org.onescreen.desktop.wall;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.wall.control.CameraControls;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.model.access.Actor;

/// What every wall is made of; given once, at the composition root.
///
/// @param actor who works at this desk; empty before the login
/// @param navigator the way to the map
/// @param kept the file in which this desk keeps its own views and how the wall stood
/// @param evidence the folder that pictures and films are exported to
/// @param exports takes what is to leave the desk as a document
public record WallParts(
    LiveQueries cache,
    CommandDoor door,
    Supplier<Optional<Actor>> actor,
    VideoWorker worker,
    CameraAddresses addresses,
    CameraControls controls,
    UiThread ui,
    Texts texts,
    Navigator navigator,
    InstantSource time,
    ZoneId zone,
    Path kept,
    Path evidence,
    Consumer<Export> exports) {
  /// What the panels beside the wall need of it.
  SideDoors side() {
    return new SideDoors(cache, door, actor, ui, texts, time, zone);
  }
}
