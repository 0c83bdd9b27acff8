package org.onescreen.desktop.wall.patrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.video.PatrolCommands;
import org.onescreen.model.video.PatrolEntry;
import org.onescreen.model.video.PatrolStop;

/// A patrol that is being made: the cameras of the wall, each with how long it is looked at and the
/// place that it is turned to first.
///
/// FX thread only.
final class PatrolDraft extends VBox {
  private static final int USUAL_SECONDS = 10;
  private static final double TALLEST_STEPS = 180;

  private final PatrolDoors doors;
  private final Texts texts;
  private final Label said;
  private final TextField name;
  private final VBox steps = SideParts.rows();
  private final CheckBox hold;
  private final List<Step> drafted = new ArrayList<>();

  private record Step(Camera camera, Spinner<Integer> seconds, Spinner<Integer> preset) {
    PatrolStop stop() {
      return new PatrolStop(camera.code(), seconds.getValue(), preset.getValue());
    }
  }

  PatrolDraft(PatrolDoors doors, Label said) {
    this.doors = doors;
    this.texts = doors.side().texts();
    this.said = said;
    SideParts parts = new SideParts(texts, "wall.patrol.");
    getStyleClass().add("view-list");
    name = parts.field("name", "patrol-name");
    hold = new CheckBox(texts.get("wall.patrol.hold"));
    hold.setSelected(true);
    hold.getStyleClass().add("patrol-hold");
    Button take = parts.wide("take", "patrol-take", this::take);
    Button make = parts.wide("make", "patrol-make", this::make);
    Label how = new Label(texts.get("wall.patrol.steps"));
    how.setWrapText(true);
    how.getStyleClass().add("view-none");
    var scroll = SideParts.scrolled(steps);
    scroll.setMaxHeight(TALLEST_STEPS);
    VBox.setVgrow(scroll, Priority.NEVER);
    VBox chosen = new VBox(how, scroll);
    chosen.managedProperty().bind(chosen.visibleProperty());
    chosen.visibleProperty().bind(Bindings.isNotEmpty(steps.getChildren()));
    getChildren().addAll(name, take, chosen, hold, make);
  }

  /// The cameras that stand on the wall, as steps.
  private void take() {
    drafted.clear();
    doors.cameras().get().forEach(camera -> drafted.add(step(camera)));
    steps.getChildren().setAll(drafted.stream().map(this::line).toList());
    said.setText(drafted.isEmpty() ? texts.get("wall.patrol.incomplete") : "");
  }

  private static Step step(Camera camera) {
    Spinner<Integer> seconds =
        SideParts.number(PatrolStop.SHORTEST, PatrolStop.LONGEST, USUAL_SECONDS);
    seconds.getStyleClass().add("patrol-seconds");
    Spinner<Integer> preset = SideParts.number(0, PatrolStop.LAST_PRESET, 0);
    preset.getStyleClass().add("patrol-preset");
    return new Step(camera, seconds, preset);
  }

  private HBox line(Step step) {
    Label camera = new Label(step.camera().name());
    camera.setMinWidth(0);
    return SideParts.line("view-row", camera, SideParts.gap(), step.seconds(), step.preset());
  }

  private void make() {
    if (drafted.isEmpty()) {
      take();
    }
    String called = name.getText().strip();
    Optional<DivisionCode> division = doors.side().division();
    if (called.isEmpty() || drafted.isEmpty()) {
      said.setText(texts.get("wall.patrol.incomplete"));
      return;
    }
    if (division.isEmpty()) {
      said.setText(Answer.NOBODY.words(texts));
      return;
    }
    List<PatrolStop> stops = drafted.stream().map(Step::stop).toList();
    doors
        .side()
        .tell(
            doors
                .side()
                .door()
                .give(
                    PatrolCommands.MAKE,
                    RecordIds.next(),
                    new PatrolEntry(division.get(), called, stops, hold.isSelected())),
            called,
            answer -> {
              SideParts.sayUnlessKept(said, answer);
              if (answer.kept()) {
                name.clear();
                drafted.clear();
                steps.getChildren().clear();
              }
            });
  }
}
