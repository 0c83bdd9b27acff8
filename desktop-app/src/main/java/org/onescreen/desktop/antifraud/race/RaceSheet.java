package org.onescreen.desktop.antifraud.race;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.SignMark;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.StepBar;
import org.onescreen.desktop.work.WorkDetail;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.geo.Position;

/// The chosen warning beside the lanes, with its steps and what to say; live while it is open. On
/// the FX thread.
final class RaceSheet {
  private final WorkPlace place;
  private final RaceDetails details;
  private final Label title = new Label();
  private final SignMark sign;
  private final StepBar steps;
  private final Label script = new Label();
  private final GridPane fields = new GridPane();
  private final Button map;
  private final ScrollPane root;
  private Optional<Position> where = Optional.empty();
  private final LiveAsk<Optional<RaceDetail>> ask;

  RaceSheet(WorkPlace place, Ages ages) {
    this.place = place;
    details = new RaceDetails(place, ages);
    sign = new SignMark(place.texts());
    steps =
        new StepBar(
            new Hand(place.texts(), place.ui()), place.texts().get("antifraud.race.choose"));
    title.setWrapText(true);
    title.getStyleClass().add("race-title");
    script.setWrapText(true);
    script.getStyleClass().add("race-script");
    script.managedProperty().bind(script.visibleProperty());
    script.visibleProperty().bind(script.textProperty().isNotEmpty());
    fields.getStyleClass().add("race-fields");
    map = new Button(place.texts().get("antifraud.race.map"));
    map.managedProperty().bind(map.visibleProperty());
    map.setVisible(false);
    map.setOnAction(_ -> goToMap());
    VBox column = new VBox(title, sign, steps, script, fields, map);
    column.getStyleClass().add("race-column");
    root = new ScrollPane(column);
    root.setFitToWidth(true);
    root.getStyleClass().add("race-sheet");
    ask =
        new LiveAsk<>(
            place,
            RaceDetails.READS,
            this::show,
            _ -> title.setText(place.texts().get("antifraud.failed")));
  }

  Node node() {
    return root;
  }

  void open(UUID warning) {
    ask.open(reader -> details.of(reader, warning));
  }

  private void show(Optional<RaceDetail> found) {
    fields.getChildren().clear();
    if (found.isEmpty()) {
      title.setText(place.texts().get("antifraud.race.gone"));
      steps.show(Optional.empty());
      script.setText("");
      return;
    }
    RaceDetail detail = found.get();
    title.setText(detail.title());
    sign.show(detail.sign());
    steps.show(Optional.of(detail.offer()));
    script.setText(detail.script());
    where = detail.place();
    map.setVisible(where.isPresent());
    for (WorkDetail.Field field : detail.fields()) {
      Label name = new Label(field.name());
      name.getStyleClass().add("race-name");
      Label value = new Label(field.value());
      value.getStyleClass().add("race-value");
      value.setWrapText(true);
      fields.addRow(fields.getRowCount(), name, value);
    }
  }

  void goToMap() {
    where.ifPresent(place.navigator()::showPlace);
  }

  /// To the first step, for the keyboard.
  void focus() {
    Node step = root.getContent().lookup(".step");
    if (step != null) {
      step.requestFocus();
    }
  }

  void end() {
    ask.close();
  }
}
