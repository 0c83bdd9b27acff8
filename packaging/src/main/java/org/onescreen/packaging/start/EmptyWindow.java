package org.onescreen.packaging.start;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The reference: a JavaFX window with nothing in it. Says that it is ready at the second pulse
/// after the window was shown, as the desk does, and ends. It starts the toolkit as the desk does.
public final class EmptyWindow {
  private static final long BEGUN = System.nanoTime();
  private static final int WIDTH = 1728;
  private static final int HEIGHT = 972;

  private EmptyWindow() {}

  /// Opens the window.
  public static void main(String[] args) {
    Platform.startup(EmptyWindow::show);
  }

  private static void show() {
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
    stage.show();
    new AnimationTimer() {
      private boolean drawn;

      @Override
      public void handle(long now) {
        if (drawn) {
          stop();
          System.out.println("{\"ready_ms\":" + (System.nanoTime() - BEGUN) / 1_000_000 + "}");
          Platform.exit();
        }
        drawn = true;
      }
    }.start();
  }
}
