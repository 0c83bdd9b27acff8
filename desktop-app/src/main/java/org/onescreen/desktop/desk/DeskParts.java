package org.onescreen.desktop.desk;

import javafx.stage.Stage;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.video.VideoWorker;

/// What an open desk consists of, for whoever has to end it.
record DeskParts(Desk desk, Cache cache, DeskEntry entry, VideoWorker worker, Stage stage) {}
