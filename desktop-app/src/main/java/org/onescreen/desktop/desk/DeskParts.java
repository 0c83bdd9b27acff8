package org.onescreen.desktop.desk;

import javafx.stage.Stage;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.video.VideoWorker;

/// What an open desk consists of, for whoever has to end it.
record DeskParts(
    Theme theme, Desk desk, Cache cache, CentreLine line, VideoWorker worker, Stage stage) {}
