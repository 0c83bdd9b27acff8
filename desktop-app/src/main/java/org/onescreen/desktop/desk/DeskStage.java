package org.onescreen.desktop.desk;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.placement.Placement;
import org.onescreen.desktop.shell.placement.PlacementFile;
import org.onescreen.desktop.shell.placement.PlacementKeeper;
import org.onescreen.desktop.shell.theme.AppearanceFile;
import org.onescreen.desktop.shell.theme.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desk's window on the system's screens: put where it was the last time, and remembered where
/// it goes.
final class DeskStage {
  private static final Logger LOG = LoggerFactory.getLogger(DeskStage.class);
  private static final long SECONDS_TO_END = 10;

  private final Texts texts;
  private final PlacementFile file;
  private final AppearanceFile looks;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("placement").factory());
  private final CountDownLatch closed = new CountDownLatch(1);

  DeskStage(Texts texts, Profile profile) {
    this.texts = texts;
    this.file = new PlacementFile(profile.window());
    this.looks = new AppearanceFile(profile.look());
  }

  /// Keeps how the window looks, from now on. FX thread only.
  void keep(Theme theme) {
    theme.appearance().addListener((_, _, now) -> writer.execute(() -> looks.save(now)));
  }

  /// Shows the window. FX thread only.
  Stage show(Scene scene, Optional<Placement> last) {
    Stage stage = new Stage();
    stage.setTitle(texts.get("desk.title"));
    stage.setScene(scene);
    PlacementKeeper keeper = new PlacementKeeper(file, writer);
    keeper.place(stage, last);
    stage.setOnHidden(
        _ -> {
          keeper.close();
          closed.countDown();
        });
    stage.show();
    return stage;
  }

  /// Waits until the operator closes the window.
  void awaitClosed() throws InterruptedException {
    closed.await();
  }

  /// Waits until the window's place is written. After the window was closed.
  void end() throws InterruptedException {
    writer.shutdown();
    if (!writer.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
      LOG.warn("the window's place was not written in time");
    }
  }
}
