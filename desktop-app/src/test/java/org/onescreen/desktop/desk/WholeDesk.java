package org.onescreen.desktop.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.map.MapFiles;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.video.VideoSettings;
import org.onescreen.desktop.video.VideoWorker;

/// The desk as a whole in a window of 1366 × 768: real cache, real video worker, all screens, and a
/// line to whatever centre a test connects it to.
final class WholeDesk implements AutoCloseable {
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  final Cache cache;
  final CentreLine line;
  private final Path folder;
  private final Instant now;
  private final VideoWorker worker;
  private Theme theme;
  private Desk desk;
  private Stage stage;

  /// @param folder for all that it keeps
  /// @param now what its clock says all the time
  WholeDesk(Path folder, Instant now) throws Exception {
    this.folder = folder;
    this.now = now;
    this.cache =
        Cache.open(
            folder.resolve("cache").resolve("cache.db"),
            new ThreadGuard(Platform::isFxApplicationThread));
    this.line = new CentreLine(cache);
    this.worker = VideoWorker.start(VideoSettings.in(folder));
  }

  /// Opens the window, on what the cache has by then.
  void show() {
    FxTest.start();
    FxTest.run(this::open);
  }

  private void open() {
    theme = new Theme(Stylesheets.ALL);
    theme.install();
    desk =
        new Desk(
            theme,
            new Texts(Locale.SIMPLIFIED_CHINESE, DeskMain.PACKAGES),
            new UiThread(),
            Clock.fixed(now, ZoneId.of("Asia/Shanghai")),
            "",
            cache,
            line,
            worker,
            new DeskKeeps(
                MapFiles.in(folder),
                folder.resolve("wall.json"),
                folder.resolve("evidence"),
                folder.resolve("devices.json")),
            new Dimension2D(WIDTH, HEIGHT));
    stage = new Stage();
    stage.setScene(desk.scene());
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.show();
    desk.begin(List.of());
  }

  Theme theme() {
    return theme;
  }

  Desk desk() {
    return desk;
  }

  Stage stage() {
    return stage;
  }

  /// Also the look of whoever opens a window after it is that of a desk again.
  @Override
  public void close() {
    FxTest.run(
        () -> {
          desk.close();
          stage.close();
          new Theme(Stylesheets.ALL).install();
        });
    worker.close();
    cache.close();
  }
}
