package org.onescreen.desktop.map;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;

/// What the map needs of the desk.
///
/// @param navigator the way to other screens
/// @param clock says what is overdue, and which week is this one
/// @param views the file of the kept views
/// @param exports takes what is to leave the desk
public record MapDoors(
    LiveQueries queries,
    UiThread ui,
    Texts texts,
    Navigator navigator,
    Clock clock,
    Path views,
    Consumer<Export> exports) {}
