package org.onescreen.desktop.wall.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.DragBox;
import org.onescreen.desktop.work.Hand;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.video.Spoken;
import org.onescreen.model.video.VoiceCommands;

/// Turns the selected camera while a button is held down, sends it to its presets, and speaks
/// through it. A movement ends when the button is let go, when the pane or the window loses the
/// hand, and when another tile is selected: a camera never turns on by itself.
///
/// FX thread only; cameras are asked on a thread of its own, one request after the other.
public final class ControlPane extends LivePanel {
  private static final double SPEED = 0.5;

  private final ControlDoors doors;
  private final Holding holding;
  private final VBox root = new VBox();
  private final Label said = new Label();
  private final VBox presets = new VBox();
  private final TextField words = new TextField();
  private @Nullable ExecutorService thread;
  private @Nullable CameraControl moving;

  public ControlPane(ControlDoors doors) {
    this.doors = doors;
    this.holding = new Holding(doors);
    root.getStyleClass().add("view-list");
    said.setWrapText(true);
    said.getStyleClass().add("side-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    presets.getStyleClass().add("view-rows");
    Button read = button("presets", this::readPresets);
    words.setPromptText(doors.texts().get("wall.control.words"));
    words.getStyleClass().add("control-words");
    Button speak = button("speak", this::speak);
    ScrollPane scroll = new ScrollPane(presets);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(pad(), said, read, scroll, words, speak);
  }

  private GridPane pad() {
    GridPane pad = new GridPane();
    pad.getStyleClass().add("control-pad");
    String[][] arrows = {{"↖", "↑", "↗"}, {"←", "■", "→"}, {"↙", "↓", "↘"}};
    for (int y = 0; y < arrows.length; y++) {
      for (int x = 0; x < arrows[y].length; x++) {
        pad.add(turn(arrows[y][x], SPEED * (x - 1), SPEED * (1 - y), 0), x, y);
      }
    }
    pad.add(turn("＋", 0, 0, SPEED), 3, 0);
    pad.add(turn("－", 0, 0, -SPEED), 3, 2);
    return pad;
  }

  private Button turn(String sign, double pan, double tilt, double zoom) {
    Button button = new Button(sign);
    button.getStyleClass().add("control-turn");
    button.setFocusTraversable(false);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> move(pan, tilt, zoom));
    button.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> stop());
    button.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> stop());
    return button;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(doors.texts().get("wall.control." + key));
    button.getStyleClass().add("control-" + key);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  protected void listen(Holds holds) {
    thread =
        Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("camera-control").unstarted(work));
    holding.listen(holds);
    if (root.getScene() != null && root.getScene().getWindow() != null) {
      holds.listen(
          root.getScene().getWindow().focusedProperty(),
          (_, _, focused) -> {
            if (!focused) {
              stop();
            }
          });
    }
  }

  @Override
  protected void quiet() {
    stop();
    holding.release();
    if (thread != null) {
      thread.shutdown();
      thread = null;
    }
    presets.getChildren().clear();
    said.setText("");
  }

  /// The camera that may be turned now; says why where there is none.
  private Optional<Reached> reached() {
    Optional<Camera> camera = doors.selected().get();
    if (camera.isEmpty()) {
      said.setText(doors.texts().get("wall.control.nothing"));
      return Optional.empty();
    }
    Optional<CameraControl> control = doors.controls().of(camera.get());
    if (control.isEmpty()) {
      said.setText(doors.texts().get("wall.control.no-way"));
      return Optional.empty();
    }
    Optional<String> other = holding.barredBy(camera.get());
    if (other.isPresent()) {
      said.setText(doors.texts().get("wall.control.held", other.get()));
      return Optional.empty();
    }
    holding.take(
        camera.get(),
        sentence -> {
          stop();
          said.setText(sentence);
        });
    return Optional.of(new Reached(camera.get(), control.get()));
  }

  private record Reached(Camera camera, CameraControl control) {}

  /// Turns until [#stop].
  public void move(double pan, double tilt, double zoom) {
    if (pan == 0 && tilt == 0 && zoom == 0) {
      stop();
      return;
    }
    reached()
        .ifPresent(
            camera -> {
              moving = camera.control();
              said.setText("");
              ask(() -> camera.control().move(pan, tilt, zoom));
            });
  }

  /// Makes this part of the selected camera's picture fill it.
  public void zoomTo(DragBox box) {
    reached().ifPresent(camera -> ask(() -> camera.control().zoomTo(box)));
  }

  /// Ends the movement that is under way.
  public void stop() {
    CameraControl turning = moving;
    if (turning != null) {
      moving = null;
      ask(turning::stop);
    }
  }

  private void readPresets() {
    reached()
        .ifPresent(
            camera ->
                ask(
                    () -> {
                      List<CameraControl.Preset> read = camera.control().presets();
                      doors.ui().run(() -> show(camera, read));
                    }));
  }

  private void show(Reached camera, List<CameraControl.Preset> read) {
    presets.getChildren().clear();
    for (CameraControl.Preset preset : read) {
      String name = preset.name().isEmpty() ? preset.token() : preset.name();
      Hyperlink link = new Hyperlink(name);
      link.setOnAction(_ -> ask(() -> camera.control().goTo(preset)));
      presets.getChildren().add(link);
    }
  }

  private void speak() {
    String text = words.getText().strip();
    if (text.isEmpty() || text.length() > VoiceCommands.WORDS) {
      said.setText(doors.texts().get("wall.control.no-words", VoiceCommands.WORDS));
      return;
    }
    reached()
        .ifPresent(
            camera ->
                ask(
                    () -> {
                      try {
                        camera.control().speak(new CameraControl.Announcement(text, false));
                        doors.ui().run(() -> spoken(camera.camera(), text, true));
                      } catch (ControlException e) {
                        doors.ui().run(() -> spoken(camera.camera(), text, false));
                        throw e;
                      }
                    }));
  }

  private void spoken(Camera camera, String text, boolean done) {
    new Hand(doors.texts(), doors.ui())
        .tell(
            doors
                .door()
                .give(
                    VoiceCommands.LOG,
                    UUID.randomUUID(),
                    new Spoken(camera.division(), camera.code(), text, false, done)),
            camera.name(),
            answer -> {
              if (done) {
                words.clear();
                said.setText(
                    answer.kept() ? doors.texts().get("wall.control.spoken") : answer.sentence());
              }
            });
  }

  private void ask(Asking asking) {
    ExecutorService asker = thread;
    if (asker == null) {
      return;
    }
    asker.execute(
        () -> {
          try {
            asking.ask();
          } catch (ControlException e) {
            String why = doors.texts().of("wall.control.failed", e.reason());
            doors.ui().run(() -> said.setText(why));
          }
        });
  }

  @FunctionalInterface
  private interface Asking {
    void ask() throws ControlException;
  }
}
