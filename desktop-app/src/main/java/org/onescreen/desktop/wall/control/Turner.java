package org.onescreen.desktop.wall.control;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.model.camera.Camera;

/// The one hand on cameras: it has a camera before it turns it, keeps others' cameras alone, and
/// asks one request after the other on a thread of its own, since cameras answer when they like.
///
/// FX thread only, but for what it is asked to ask.
public final class Turner {
  private final ControlDoors doors;
  private final Holding holding;
  private @Nullable ExecutorService thread;
  private @Nullable Turning moving;

  /// A camera that may be turned.
  record Reached(Camera camera, CameraControl control) {}

  private record Turning(CameraControl control, Consumer<String> say) {}

  public Turner(ControlDoors doors) {
    this.doors = doors;
    this.holding = new Holding(doors);
  }

  /// Begins; ends with what it holds let go, and with every movement stopped.
  public void listen(Holds holds) {
    ExecutorService fresh =
        Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("camera-control").unstarted(work));
    thread = fresh;
    holding.listen(holds);
    holds.add(
        () -> {
          release();
          thread = null;
          fresh.shutdown();
        });
  }

  /// The camera of the selected tile, if it may be turned now; else says why not.
  Optional<Reached> reached(Consumer<String> say) {
    Optional<Camera> camera = doors.selected().get();
    if (camera.isEmpty()) {
      say.accept(texts().get("wall.control.nothing"));
      return Optional.empty();
    }
    return reached(camera.get(), doors.urgent().get(), say);
  }

  private Optional<Reached> reached(Camera camera, boolean urgent, Consumer<String> say) {
    Optional<CameraControl> control = doors.controls().of(camera);
    if (control.isEmpty()) {
      say.accept(texts().get("wall.control.no-way"));
      return Optional.empty();
    }
    Optional<String> other = holding.barredBy(camera, urgent);
    if (other.isPresent()) {
      say.accept(texts().get("wall.control.held", other.get()));
      return Optional.empty();
    }
    holding.take(
        camera,
        urgent,
        sentence -> {
          stop();
          say.accept(sentence);
        });
    return Optional.of(new Reached(camera, control.get()));
  }

  /// Turns the selected camera until [#stop].
  void move(double pan, double tilt, double zoom, Consumer<String> say) {
    reached(say)
        .ifPresent(
            camera -> {
              moving = new Turning(camera.control(), say);
              ask(() -> camera.control().move(pan, tilt, zoom), say);
            });
  }

  /// Ends the movement that is under way.
  void stop() {
    Turning turning = moving;
    if (turning != null) {
      moving = null;
      ask(turning.control()::stop, turning.say());
    }
  }

  /// Sends a camera to the place that it remembers under this number; says why where it cannot. A
  /// camera that has no such place stays where it is.
  ///
  /// @param preset from 1
  public void send(Camera camera, int preset, Consumer<String> say) {
    reached(camera, false, say)
        .ifPresent(there -> ask(() -> there.control().goTo(place(there.control(), preset)), say));
  }

  private static CameraControl.Preset place(CameraControl camera, int number)
      throws ControlException {
    String wanted = Integer.toString(number);
    return camera.presets().stream()
        .filter(preset -> preset.token().equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> new ControlException(ControlException.Reason.UNSUPPORTED, "no preset " + wanted));
  }

  /// Lets go of every camera that is held; others may turn them again.
  public void release() {
    stop();
    holding.release();
  }

  /// Lets go of one camera.
  public void release(Camera camera) {
    holding.release(camera.code());
  }

  /// Asks a camera; says why where it does not do it.
  void ask(Asking asking, Consumer<String> say) {
    ExecutorService asker = thread;
    if (asker == null) {
      return;
    }
    asker.execute(
        () -> {
          try {
            asking.ask();
          } catch (ControlException e) {
            String why = texts().of("wall.control.failed", e.reason());
            doors.side().ui().run(() -> say.accept(why));
          }
        });
  }

  private Texts texts() {
    return doors.side().texts();
  }

  @FunctionalInterface
  interface Asking {
    void ask() throws ControlException;
  }
}
