package org.onescreen.desktop.wall.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.camera.GbDeviceCode;

/// The movement that is under way while a button is held down. It is asked for again and again, so
/// that a camera which ends it by itself ends it for a desk that is dead or stuck, and for no
/// other; each time the right to turn the camera is asked for too.
///
/// FX thread only.
final class HeldMove {
  /// Twice within [org.onescreen.desktop.video.control.CameraControl#LONGEST_MOVE], since a camera
  /// may be slow to take it.
  static final Duration AGAIN = Duration.seconds(2);

  private final CameraLanes lanes;
  private final Right right;
  private final PauseTransition again;
  private @Nullable Held held;

  /// Whether a camera may still be turned.
  interface Right {
    /// Says why where it may not.
    boolean still(Reached there, Consumer<String> say);
  }

  private record Held(Reached there, CameraLanes.Asking move, Consumer<String> say) {}

  HeldMove(CameraLanes lanes, Right right, Duration every) {
    this.lanes = lanes;
    this.right = right;
    this.again = new PauseTransition(every);
    again.setOnFinished(_ -> renew());
  }

  /// Begins; what was under way before ends, unless it was this camera's.
  void begin(Reached there, CameraLanes.Asking move, Consumer<String> say) {
    if (!camera().equals(Optional.of(there.camera().code()))) {
      end();
    }
    held = new Held(there, move, say);
    lanes.ask(there, CameraLane.Sort.MOVEMENT, move, say);
    again.playFromStart();
  }

  private void renew() {
    Held now = held;
    if (now == null) {
      return;
    }
    if (!right.still(now.there(), now.say())) {
      end();
      return;
    }
    if (now.there().control().endsByItself()) {
      lanes.ask(now.there(), CameraLane.Sort.MOVEMENT, now.move(), now.say());
    }
    again.playFromStart();
  }

  /// Whose it is; empty while there is none.
  Optional<GbDeviceCode> camera() {
    return Optional.ofNullable(held).map(now -> now.there().camera().code());
  }

  void end() {
    again.stop();
    Held now = held;
    if (now != null) {
      held = null;
      lanes.ask(now.there(), CameraLane.Sort.STOP, now.there().control()::stop, now.say());
    }
  }
}
