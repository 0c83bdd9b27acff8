package org.onescreen.desktop.map;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.work.FilePick;
import org.onescreen.model.access.Actor;

/// What the map needs of the desk.
///
/// @param door where commands are given
/// @param actor who is logged in
/// @param navigator the way to other screens
/// @param clock says what is overdue, and which week is this one
/// @param pick asks for a file that is to come in
/// @param exports takes what is to leave the desk
public record MapDoors(
    LiveQueries queries,
    CommandDoor door,
    Supplier<Optional<Actor>> actor,
    UiThread ui,
    Texts texts,
    Navigator navigator,
    Clock clock,
    MapFiles files,
    FilePick pick,
    Consumer<Export> exports) {}
