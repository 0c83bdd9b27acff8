package org.onescreen.desktop.wall.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.wall.layout.Arrangement;
import org.onescreen.model.access.Actor;

/// What the list of views is made of.
///
/// @param wall how the wall stands
/// @param open shows a view
public record ViewDoors(
    LiveQueries cache,
    CommandDoor door,
    Supplier<Optional<Actor>> actor,
    UiThread ui,
    Texts texts,
    WallFile file,
    Supplier<Arrangement> wall,
    Consumer<Arrangement> open) {}
