package org.onescreen.desktop.wall.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.DragBox;
import org.onescreen.desktop.wall.side.SideParts;

/// Turns the selected camera while a button is held down, sends it to its presets, and speaks
/// through it. A movement ends when the button is let go, when the pane or the window loses the
/// hand, and when another tile is selected: a camera never turns on by itself.
///
/// FX thread only.
public final class ControlPane extends LivePanel implements ControlPad.Hand {
  private final ControlDoors doors;
  private final Turner turner;
  private final VBox root = new VBox();
  private final Label said = SideParts.said();
  private final VBox presets = SideParts.rows();

  /// @param turner listens as long as the wall does, longer than this pane
  public ControlPane(ControlDoors doors, Turner turner) {
    this.doors = doors;
    this.turner = turner;
    SideParts parts = new SideParts(doors.side().texts(), "wall.control.");
    root.getStyleClass().add("view-list");
    Button read = parts.wide("presets", "control-presets", this::readPresets);
    root.getChildren()
        .addAll(
            new ControlPad(this),
            said,
            read,
            SideParts.scrolled(presets),
            new VoiceBox(doors, turner, said::setText));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  protected void listen(Holds holds) {
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
    turner.release();
    presets.getChildren().clear();
    said.setText("");
  }

  @Override
  public void move(double pan, double tilt, double zoom) {
    if (pan == 0 && tilt == 0 && zoom == 0) {
      stop();
    } else {
      said.setText("");
      turner.move(pan, tilt, zoom, said::setText);
    }
  }

  @Override
  public void stop() {
    turner.stop();
  }

  /// Makes this part of the selected camera's picture fill it.
  public void zoomTo(DragBox box) {
    turner
        .reached(said::setText)
        .ifPresent(camera -> turner.ask(() -> camera.control().zoomTo(box), said::setText));
  }

  private void readPresets() {
    turner
        .reached(said::setText)
        .ifPresent(
            camera ->
                turner.ask(
                    () -> {
                      List<CameraControl.Preset> read = camera.control().presets();
                      doors.side().ui().run(() -> show(camera, read));
                    },
                    said::setText));
  }

  private void show(Turner.Reached camera, List<CameraControl.Preset> read) {
    presets.getChildren().setAll(read.stream().map(preset -> link(camera, preset)).toList());
  }

  private Hyperlink link(Turner.Reached camera, CameraControl.Preset preset) {
    boolean unnamed = preset.name().isEmpty() || preset.name().equals(preset.token());
    Hyperlink link =
        new Hyperlink(unnamed ? preset.token() : preset.token() + "  " + preset.name());
    link.setOnAction(_ -> turner.ask(() -> camera.control().goTo(preset), said::setText));
    return link;
  }
}
