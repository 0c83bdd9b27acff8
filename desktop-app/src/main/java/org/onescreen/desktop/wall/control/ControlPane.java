package org.onescreen.desktop.wall.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.DragBox;
import org.onescreen.desktop.wall.control.CameraLane.Sort;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

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
  private Optional<GbDeviceCode> selected = Optional.empty();

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
    // Whichever window it comes to stand in: it may be attached before it stands in one.
    holds.listen(
        root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty),
        (_, _, focused) -> {
          if (!Boolean.TRUE.equals(focused)) {
            stop();
          }
        });
  }

  /// Another camera may be the selected one now: then nothing of the one before stays, neither its
  /// movement nor its places.
  public void look() {
    turner.look();
    Optional<GbDeviceCode> now = doors.selected().get().map(Camera::code);
    if (!now.equals(selected)) {
      selected = now;
      clear();
    }
  }

  private void clear() {
    presets.getChildren().clear();
    said.setText("");
  }

  @Override
  protected void quiet() {
    turner.release();
    clear();
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
        .ifPresent(
            there ->
                turner.ask(there, Sort.MOVEMENT, () -> there.control().zoomTo(box), said::setText));
  }

  private void readPresets() {
    turner
        .reached(said::setText)
        .ifPresent(
            there ->
                turner.ask(
                    there,
                    Sort.QUESTION,
                    () -> {
                      List<CameraControl.Preset> read = there.control().presets();
                      doors.side().ui().run(() -> show(there.camera(), read));
                    },
                    said::setText));
  }

  /// An answer that comes when another camera is selected is not shown.
  private void show(Camera camera, List<CameraControl.Preset> read) {
    if (turner.isSelected(camera.code())) {
      Label whose = new Label(doors.side().texts().get("wall.control.presets-of", camera.name()));
      whose.setWrapText(true);
      List<Node> lines = new ArrayList<>(List.of(whose));
      read.forEach(preset -> lines.add(link(camera, preset)));
      presets.getChildren().setAll(lines);
    }
  }

  private Hyperlink link(Camera camera, CameraControl.Preset preset) {
    boolean unnamed = preset.name().isEmpty() || preset.name().equals(preset.token());
    Hyperlink link =
        new Hyperlink(unnamed ? preset.token() : preset.token() + "  " + preset.name());
    link.setOnAction(
        _ -> {
          said.setText("");
          turner.send(camera, preset, said::setText);
        });
    return link;
  }
}
