package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.OpenClaim;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.Offer;
import org.onescreen.desktop.work.Step;
import org.onescreen.desktop.work.StepBar;
import org.onescreen.model.access.Actor;
import org.onescreen.model.camera.CameraCommands;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Reasoned;
import org.onescreen.model.geo.Ground;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// What can be done about the place of a camera: say a better one, and approve or deny what
/// somebody else has said. On the FX thread.
final class CameraClaims {
  private final PanelSize size;
  private final MapDoors doors;
  private final MapCanvas map;
  private final MapWords words;
  private final Asked<UUID, ClaimVoice> voices;

  CameraClaims(
      PanelSize size,
      MapDoors doors,
      MapCanvas map,
      MapWords words,
      Asked<UUID, ClaimVoice> voices) {
    this.size = size;
    this.voices = voices;
    this.doors = doors;
    this.map = map;
    this.words = words;
  }

  /// Told when something else is to be said.
  ObservableValue<?> changed() {
    return voices.changed();
  }

  List<Node> tell(CameraMark camera) {
    List<Node> nodes = new ArrayList<>();
    OpenClaim claim = camera.claim();
    if (claim != null) {
      nodes.add(said(camera, claim));
      nodes.add(steps(camera, claim));
    }
    boolean own = claim == null || isOwn(claim);
    if (own && allowed()) {
      nodes.add(correct(camera));
    }
    return nodes;
  }

  /// A panel beside others has no place to hand a correction in: it leads to the screen that has.
  private Button correct(CameraMark camera) {
    Button correct = new Button();
    correct.getStyleClass().add("map-card-correct");
    switch (size) {
      case SCREEN -> {
        correct.setText(words.texts().get("map.claim.correct"));
        correct.setOnAction(_ -> begin());
      }
      case PANEL -> {
        correct.setText(words.texts().get("map.claim.elsewhere"));
        Position at = Mercator.position(camera.x(), camera.y());
        Aim there = Aim.of(at, camera.name(), camera.id());
        correct.setOnAction(_ -> doors.navigator().showPlace(there));
      }
    }
    return correct;
  }

  private boolean allowed() {
    Optional<Actor> actor = doors.actor().get();
    return actor.filter(who -> CameraCommands.CORRECT.roles().contains(who.role())).isPresent();
  }

  private boolean isOwn(OpenClaim claim) {
    return doors.actor().get().filter(who -> who.account().equals(claim.by())).isPresent();
  }

  private void begin() {
    map.sketchProperty().set(Sketch.begun(Sketch.Mode.PLACE));
    map.requestFocus();
  }

  private Label said(CameraMark camera, OpenClaim claim) {
    double metres = Ground.metres(Mercator.position(camera.x(), camera.y()), claim.position());
    ClaimVoice voice = voices.of(camera.id());
    String text =
        words
            .texts()
            .get(
                "map.claim.waits",
                voice.name(),
                words.moment(claim.at()),
                words.length(metres),
                voice.note());
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("map-claim");
    return label;
  }

  private StepBar steps(CameraMark camera, OpenClaim claim) {
    CommandDoor door = doors.door();
    List<Step> steps = new ArrayList<>();
    if (allowed() && !isOwn(claim)) {
      steps.add(
          new Step.Plain(
              words.texts().get("map.claim.approve"),
              () -> door.give(CameraCommands.APPROVE, camera.id(), new NoArguments())));
    }
    if (allowed()) {
      steps.add(
          new Step.Noted(
              words.texts().get(isOwn(claim) ? "map.claim.withdraw" : "map.claim.deny"),
              reason -> door.give(CameraCommands.DENY, camera.id(), new Reasoned(reason))));
    }
    StepBar bar = new StepBar(new Hand(words.texts(), doors.ui()), "");
    bar.show(Optional.of(new Offer(camera.id(), camera.state(), steps)));
    return bar;
  }
}
