package org.onescreen.desktop.shell.theme;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/// Motion says where a thing went, in 120 to 200 ms, and not at all where the system asks for less
/// or a room looks on.
public final class Motion {
  private static final Duration SHORT = Duration.millis(140);

  private Motion() {}

  /// Whether anything may move in this scene for the sake of being seen to.
  public static boolean wanted(Scene scene) {
    return !scene.getPreferences().isReducedMotion()
        && !scene.getRoot().getStyleClass().contains(Theme.ROOM);
  }

  /// Lets a card that has just been laid over the screen appear.
  public static void appear(Node card, Scene scene) {
    if (!wanted(scene)) {
      return;
    }
    FadeTransition fade = new FadeTransition(SHORT, card);
    fade.setFromValue(0);
    fade.setToValue(1);
    fade.setInterpolator(Interpolator.EASE_OUT);
    fade.play();
  }
}
