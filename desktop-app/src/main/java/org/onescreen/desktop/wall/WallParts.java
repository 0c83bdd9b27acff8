package org.onescreen.desktop.wall;

import java.time.InstantSource;
import java.time.ZoneId;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.video.VideoWorker;

/// What every wall is made of; given once, at the composition root.
public record WallParts(
    LiveQueries cache,
    VideoWorker worker,
    CameraAddresses addresses,
    UiThread ui,
    Texts texts,
    InstantSource time,
    ZoneId zone) {}
