package org.onescreen.desktop.wall.tree;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.camera.GbDeviceCode;

/// What the tree is made of.
///
/// @param show shows cameras on the wall, one or a whole branch
public record TreeDoors(
    LiveQueries cache,
    UiThread ui,
    Texts texts,
    InstantSource time,
    ZoneId zone,
    Consumer<List<GbDeviceCode>> show) {}
