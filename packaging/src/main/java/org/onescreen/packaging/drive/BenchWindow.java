package org.onescreen.packaging.drive;

import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.desk.DeskMain;
import org.onescreen.desktop.desk.Stylesheets;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.work.Drafts;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;

/// A window of 1920 × 1080 for one panel, with a hand on it from a thread that is not the FX
/// thread.
public final class BenchWindow implements AutoCloseable {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final long MOST_NANOS = 120_000_000_000L;

  /// Asked more often, the question would take a part of what is measured from two processors.
  private static final long PAUSE_NANOS = 1_000_000;

  private static final double NANOS_PER_MILLI = 1e6;

  private final UiThread ui = new UiThread();
  private final Theme theme = new Theme(Stylesheets.ALL);
  private final StackPane root = new StackPane();
  private final Stage stage;

  public BenchWindow() {
    stage =
        call(
            () -> {
              HeadlessRoom.widen();
              theme.install();
              Stage opened = new Stage();
              // Left to itself it would be centred on a screen that may be smaller than it is.
              opened.setX(0);
              opened.setY(0);
              Scene scene = new Scene(root, WIDTH, HEIGHT);
              theme.dress(scene);
              opened.setScene(scene);
              opened.show();
              return opened;
            });
  }

  /// The desk of a director in Chinese, on a cache and a clock.
  public WorkPlace place(Cache cache, Clock clock) {
    Optional<Actor> actor =
        Optional.of(
            new Actor(
                new UUID(9, 9), "值班员", Role.DIRECTOR, List.of(new DivisionCode("990000000000"))));
    return new WorkPlace(
        cache,
        cache.door(() -> actor),
        () -> actor,
        new Texts(Locale.SIMPLIFIED_CHINESE, DeskMain.PACKAGES),
        ui,
        new PanelClock(new Ticker(clock)),
        new Nowhere(),
        NoFiles.doors(cache),
        new Drafts(() -> actor, () -> false));
  }

  public UiThread ui() {
    return ui;
  }

  /// What is in the window.
  public StackPane root() {
    return root;
  }

  /// Puts a panel into the window in the place of another, and attaches it.
  public <P extends Panel> P show(Panel before, Supplier<P> made) {
    run(before::detach);
    return call(
        () -> {
          P panel = made.get();
          root.getChildren().setAll(panel.node());
          panel.attach();
          return panel;
        });
  }

  /// Lays what is in the window out in a scene without a window: none may be larger than its
  /// screen.
  public void stretch(double height) {
    run(
        () -> {
          stage.getScene().setRoot(new StackPane());
          theme.dress(new Scene(root, WIDTH, height));
        });
  }

  /// Styles and lays out what has changed since, as a pulse does before it draws. On the FX thread.
  public void layOut() {
    pass("doCSSPass");
    pass("doLayoutPass");
  }

  /// Node#applyCss would style everything anew that is below it.
  private void pass(String name) {
    try {
      Method pass = Scene.class.getDeclaredMethod(name);
      pass.setAccessible(true);
      pass.invoke(root.getScene());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("another toolkit than JavaFX 26", e);
    }
  }

  public void run(Runnable action) {
    call(
        () -> {
          action.run();
          return true;
        });
  }

  public <T> T call(Callable<T> action) {
    try {
      return ui.call(action);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Waits until `condition`, asked on the FX thread, holds.
  ///
  /// @param found what was found instead, for the message
  public void await(BooleanSupplier condition, Supplier<String> found) {
    long end = System.nanoTime() + MOST_NANOS;
    while (!call(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never drawn; there is " + call(found::get));
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  public static double millisSince(long begunNanos) {
    return (System.nanoTime() - begunNanos) / NANOS_PER_MILLI;
  }

  @Override
  public void close() {
    run(stage::close);
  }
}
