package org.onescreen.packaging.fraud;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.onescreen.desktop.antifraud.race.RaceScreen;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.packaging.drive.HeadlessRoom;
import org.onescreen.packaging.drive.NoFiles;
import org.onescreen.packaging.drive.Nowhere;

/// The race alone in a window, driven from a thread that is not the FX thread.
final class RaceWindow implements AutoCloseable {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final long MOST_NANOS = 120_000_000_000L;

  /// At least as high as a card, over the number of lanes.
  private static final double CARD = 40;

  private final Theme theme = new Theme();
  private final StackPane root = new StackPane();
  private final WorkPlace place;
  private final Stage stage;
  private RaceScreen screen;

  RaceWindow(Cache cache, Clock clock) {
    Actor director =
        new Actor(new UUID(9, 9), "王值班", Role.DIRECTOR, List.of(new DivisionCode("990000000000")));
    place =
        new WorkPlace(
            cache,
            cache.door(() -> Optional.of(director)),
            () -> Optional.of(director),
            new Texts(
                Locale.SIMPLIFIED_CHINESE,
                List.of(
                    "org.onescreen.desktop.shell",
                    "org.onescreen.desktop.antifraud",
                    "org.onescreen.desktop.work")),
            new UiThread(),
            new PanelClock(new Ticker(clock)),
            new Nowhere(),
            NoFiles.doors(cache));
    stage =
        call(
            () -> {
              HeadlessRoom.widen();
              theme.install();
              Stage opened = new Stage();
              Scene scene = new Scene(root, WIDTH, HEIGHT);
              theme.dress(scene);
              opened.setScene(scene);
              opened.show();
              return opened;
            });
    screen = call(this::newScreen);
  }

  private RaceScreen newScreen() {
    return new RaceScreen(place, () -> {}, () -> {});
  }

  /// Milliseconds from asking for a new board to its cards being laid out.
  double open() {
    run(screen::detach);
    long begun = System.nanoTime();
    run(
        () -> {
          screen = newScreen();
          root.getChildren().setAll(screen.node());
          screen.attach();
        });
    await(() -> screen.counted().isPresent());
    run(this::layOut);
    return (System.nanoTime() - begun) / 1e6;
  }

  /// Milliseconds from the press of the filter to its cards being laid out.
  double filter() {
    long before = call(() -> screen.counted().orElse(0L));
    long begun = System.nanoTime();
    run(
        () ->
            root.lookupAll(".race-bar .toggle-button")
                .forEach(node -> ((ToggleButton) node).fire()));
    await(() -> screen.counted().orElse(0L) != before);
    run(this::layOut);
    return (System.nanoTime() - begun) / 1e6;
  }

  /// Lays the board out so high that at least so many cards are in sight: in a scene without a
  /// window, since none may be larger than its screen.
  int widen(int cards) {
    run(
        () -> {
          stage.getScene().setRoot(new StackPane());
          theme.dress(new Scene(root, WIDTH, CARD * cards));
        });
    long end = System.nanoTime() + MOST_NANOS;
    int seen = 0;
    while (seen < cards && System.nanoTime() < end) {
      run(this::layOut);
      seen = call(screen::beat);
    }
    return seen;
  }

  /// What one second costs the FX thread, in milliseconds.
  double tick() {
    return call(
        () -> {
          long begun = System.nanoTime();
          screen.beat();
          layOut();
          return (System.nanoTime() - begun) / 1e6;
        });
  }

  private void layOut() {
    root.applyCss();
    root.layout();
  }

  void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  <T> T call(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void await(BooleanSupplier condition) {
    long end = System.nanoTime() + MOST_NANOS;
    while (!call(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the board never came");
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    run(screen::detach);
    run(stage::close);
  }
}
