package org.onescreen.desktop.wall.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Duration;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.wall.control.CameraLane.Sort;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// The one hand on cameras: it has a camera before it turns it, keeps others' cameras alone, and
/// asks each camera one thing after the other, since cameras answer when they like.
///
/// FX thread only, but for what it is asked to ask.
public final class Turner {
  private final ControlDoors doors;
  private final Holding holding;
  private final CameraLanes turning;
  private final CameraLanes speaking;
  private final HeldMove held;

  public Turner(ControlDoors doors) {
    this(doors, HeldMove.AGAIN);
  }

  /// @param again how often a movement is asked for again
  Turner(ControlDoors doors, Duration again) {
    this.doors = doors;
    this.holding = new Holding(doors);
    this.turning = new CameraLanes(doors.side());
    // Of their own: what is said takes its time, and a stop does not wait for it.
    this.speaking = new CameraLanes(doors.side());
    this.held =
        new HeldMove(turning, (there, say) -> reached(there.camera(), say).isPresent(), again);
  }

  /// Begins; ends with what it holds let go, and with every movement stopped.
  public void listen(Holds holds) {
    turning.listen(holds);
    speaking.listen(holds);
    holding.listen(holds);
    holds.add(this::release);
  }

  /// The camera of the selected tile, if it may be turned now; else says why not.
  Optional<Reached> reached(Consumer<String> say) {
    Optional<Camera> camera = doors.selected().get();
    if (camera.isEmpty()) {
      say.accept(texts().get("wall.control.nothing"));
      return Optional.empty();
    }
    return reached(camera.get(), say);
  }

  private Optional<Reached> reached(Camera camera, Consumer<String> say) {
    return reached(camera, isSelected(camera.code()) && doors.urgent().get(), say);
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
          stop(camera.code());
          say.accept(sentence);
        });
    return Optional.of(new Reached(camera, control.get()));
  }

  boolean isSelected(GbDeviceCode camera) {
    return doors.selected().get().filter(now -> now.code().equals(camera)).isPresent();
  }

  /// Turns the selected camera until [#stop].
  void move(double pan, double tilt, double zoom, Consumer<String> say) {
    reached(say)
        .ifPresent(there -> held.begin(there, () -> there.control().move(pan, tilt, zoom), say));
  }

  /// Ends the movement that is under way.
  void stop() {
    held.end();
  }

  private void stop(GbDeviceCode camera) {
    if (held.camera().filter(camera::equals).isPresent()) {
      stop();
    }
  }

  /// Ends the movement of a camera that is not the selected one any more.
  void look() {
    held.camera().filter(camera -> !isSelected(camera)).ifPresent(this::stop);
  }

  /// Sends a camera to one of the places that it was asked for; says why where it cannot.
  void send(Camera camera, CameraControl.Preset preset, Consumer<String> say) {
    reached(camera, say)
        .ifPresent(
            there -> turning.ask(there, Sort.MOVEMENT, () -> there.control().goTo(preset), say));
  }

  /// Sends a camera to the place that it remembers under this number; says why where it cannot. A
  /// camera that has no such place stays where it is.
  ///
  /// @param preset from 1
  public void send(Camera camera, int preset, Consumer<String> say) {
    reached(camera, false, say)
        .ifPresent(
            there ->
                turning.ask(
                    there,
                    Sort.MOVEMENT,
                    () -> there.control().goTo(place(there.control(), preset)),
                    say));
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
  void ask(Reached there, Sort sort, CameraLanes.Asking asking, Consumer<String> say) {
    turning.ask(there, sort, asking, say);
  }

  /// Asks a camera's loudspeaker, while the camera may be turned.
  ///
  /// @return false where it is not even asked
  boolean speak(Reached there, CameraLanes.Asking asking, Consumer<String> say) {
    return speaking.ask(there, Sort.QUESTION, asking, say);
  }

  private Texts texts() {
    return doors.side().texts();
  }
}
