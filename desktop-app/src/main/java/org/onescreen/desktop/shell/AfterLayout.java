package org.onescreen.desktop.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// What is done once when the layout that is under way, or else the next one, has ended: cells come
/// into view one after the other while it lasts, and all of them are there when it is over. A node
/// in no window is laid out by nobody, and nothing is done for it. On the FX thread.
public final class AfterLayout {
  private final Node inside;
  private final Runnable action;
  private final Runnable pulse = this::fire;
  private @Nullable Scene waiting;

  public AfterLayout(Node inside, Runnable action) {
    this.inside = inside;
    this.action = action;
  }

  public void soon() {
    Scene scene = inside.getScene();
    if (scene == null || scene.equals(waiting)) {
      return;
    }
    cancel();
    waiting = scene;
    scene.addPostLayoutPulseListener(pulse);
    Platform.requestNextPulse();
  }

  public void cancel() {
    Scene scene = waiting;
    if (scene != null) {
      scene.removePostLayoutPulseListener(pulse);
      waiting = null;
    }
  }

  private void fire() {
    cancel();
    action.run();
  }
}
