package org.onescreen.desktop.wall.control;

import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;

/// Eight directions and two zooms; a camera turns while one of them is held down. FX thread only.
final class ControlPad extends GridPane {
  private static final double SPEED = 0.5;
  private static final String[][] ARROWS = {{"↖", "↑", "↗"}, {"←", "■", "→"}, {"↙", "↓", "↘"}};

  private final Hand hand;

  /// Who turns the camera.
  interface Hand {
    /// Speeds from -1 to 1; nothing at all ends what is under way.
    void move(double pan, double tilt, double zoom);

    void stop();
  }

  ControlPad(Hand hand) {
    this.hand = hand;
    getStyleClass().add("control-pad");
    for (int y = 0; y < ARROWS.length; y++) {
      for (int x = 0; x < ARROWS[y].length; x++) {
        add(turn(ARROWS[y][x], SPEED * (x - 1), SPEED * (1 - y), 0), x, y);
      }
    }
    add(turn("＋", 0, 0, SPEED), 3, 0);
    add(turn("－", 0, 0, -SPEED), 3, 2);
  }

  private Button turn(String sign, double pan, double tilt, double zoom) {
    Button button = new Button(sign);
    button.getStyleClass().add("control-turn");
    button.setFocusTraversable(false);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> hand.move(pan, tilt, zoom));
    button.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> hand.stop());
    button.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hand.stop());
    return button;
  }
}
