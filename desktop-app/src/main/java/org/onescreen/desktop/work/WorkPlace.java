package org.onescreen.desktop.work;

import java.util.Optional;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.access.Actor;

/// What a screen needs on which an operator works.
///
/// @param actor who is at the desk, which decides what is offered; empty before a login
public record WorkPlace(
    LiveQueries queries,
    CommandDoor door,
    Supplier<Optional<Actor>> actor,
    Texts texts,
    UiThread ui,
    PanelClock clock,
    Navigator navigator,
    FileDoors files,
    Drafts drafts) {}
