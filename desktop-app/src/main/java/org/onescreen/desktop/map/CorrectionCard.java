package org.onescreen.desktop.map;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.work.Hand;
import org.onescreen.model.camera.CameraCommands;
import org.onescreen.model.camera.Correction;
import org.onescreen.model.geo.Ground;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.GridCode;

/// Where a camera was dragged to, to be handed in for approval: how far that is, in which grid, and
/// how it is known.
final class CorrectionCard extends VBox {
  private final MapDoors doors;
  private final MapCanvas map;
  private final MapWords words;
  private final Label what = new Label();
  private final TextField note = new TextField();
  private final Button send = new Button();
  private Optional<CameraMark> camera = Optional.empty();
  private Optional<Correction> correction = Optional.empty();

  CorrectionCard(MapDoors doors, MapCanvas map, MapWords words) {
    this.doors = doors;
    this.map = map;
    this.words = words;
    getStyleClass().addAll("map-card", "map-correction");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    what.setWrapText(true);
    note.setPromptText(words.texts().get("map.claim.note"));
    send.setText(words.texts().get("map.claim.send"));
    send.getStyleClass().add("map-correction-send");
    send.setOnAction(_ -> give());
    Button drop = new Button(words.texts().get("map.claim.drop"));
    drop.setOnAction(_ -> end());
    HBox buttons = new HBox(send, drop);
    buttons.getStyleClass().add("map-form-buttons");
    getChildren().addAll(what, note, buttons);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER && !send.isDisabled()) {
            give();
            event.consume();
          }
        });
    setVisible(false);
    map.sketchProperty().subscribe(this::follow);
  }

  private void follow(Sketch sketch) {
    boolean placing = sketch.mode() == Sketch.Mode.PLACE;
    setVisible(placing);
    if (!placing) {
      return;
    }
    if (map.selectedProperty().get().orElse(null) instanceof Picked.OfMark(var mark)
        && mark instanceof CameraMark chosen) {
      camera = Optional.of(chosen);
    }
    correction = sketch.finished() ? camera.flatMap(of -> moved(of, sketch)) : Optional.empty();
    send.setDisable(correction.isEmpty());
    what.setText(sentence(sketch));
    if (sketch.finished()) {
      note.requestFocus();
    }
  }

  private String sentence(Sketch sketch) {
    if (!sketch.finished() || camera.isEmpty()) {
      return words.texts().get("map.hint.PLACE");
    }
    if (correction.isEmpty()) {
      return words.texts().get("map.claim.outside");
    }
    CameraMark of = camera.get();
    double metres = Ground.metres(Mercator.position(of.x(), of.y()), correction.get().position());
    return words.texts().get("map.claim.moved", of.name(), words.length(metres));
  }

  /// Within its village and not beyond reach; the rule says the same.
  private Optional<Correction> moved(CameraMark of, Sketch sketch) {
    double[] at = sketch.points().getFirst();
    Position place = Mercator.position(at[0], at[1]);
    return map.mapSceneProperty()
        .get()
        .geometry()
        .at(at[0], at[1], Tier.SUBGRID)
        .filter(area -> area.tier().isGrid())
        .map(Area::code)
        .map(GridCode::new)
        .filter(grid -> grid.village().equals(new GridCode(of.grid()).village()))
        .filter(
            _ ->
                Ground.metres(Mercator.position(of.x(), of.y()), place)
                    <= CameraCommands.FARTHEST_METRES)
        .map(grid -> new Correction(place, grid, note.getText().strip()));
  }

  private void give() {
    if (camera.isEmpty() || correction.isEmpty()) {
      return;
    }
    Correction bare = correction.get();
    Correction noted = new Correction(bare.position(), bare.grid(), note.getText().strip());
    correction = Optional.empty();
    send.setDisable(true);
    new Hand(words.texts(), doors.ui())
        .tell(
            doors.door().give(CameraCommands.CORRECT, camera.get().id(), noted),
            words.texts().get("map.claim.correct"),
            said -> {
              what.setText(said.sentence());
              if (said.kept()) {
                end();
              }
            });
  }

  private void end() {
    note.clear();
    map.sketchProperty().set(Sketch.none());
    map.requestFocus();
  }
}
