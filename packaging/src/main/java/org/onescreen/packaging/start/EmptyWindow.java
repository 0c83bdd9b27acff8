package org.onescreen.packaging.start;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The reference: a JavaFX window with nothing in it. Prints how long it took from the start of the
/// process to the second pulse after the window was shown, and ends. It starts the toolkit as the
/// desk does.
public final class EmptyWindow {
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
          Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
          System.out.println(
              "{\"ready_ms\":" + Duration.between(begun, Instant.now()).toMillis() + "}");
          Platform.exit();
        }
        drawn = true;
      }
    }.start();
  }
}
