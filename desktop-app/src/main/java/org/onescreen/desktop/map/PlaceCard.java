package org.onescreen.desktop.map;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.map.scene.AlarmMark;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.CaseMark;
import org.onescreen.desktop.map.scene.Figures;
import org.onescreen.desktop.map.scene.ForceMark;
import org.onescreen.desktop.map.scene.IncidentMark;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.map.scene.SensorMark;
import org.onescreen.desktop.map.scene.SpeakerMark;
import org.onescreen.desktop.map.scene.Tally;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.model.flow.RiskColor;

/// A slim card about what is selected. People are masked.
final class PlaceCard extends VBox {
  private final MapCanvas map;
  private final MapWords words;
  private final Navigator navigator;
  private final CameraClaims claims;
  private final Asked<String, String> head;

  PlaceCard(
      MapCanvas map,
      MapWords words,
      Navigator navigator,
      CameraClaims claims,
      Asked<String, String> head) {
    this.map = map;
    this.words = words;
    this.navigator = navigator;
    this.claims = claims;
    this.head = head;
    getStyleClass().add("map-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    map.selectedProperty().subscribe(this::tell);
    map.mapSceneProperty().subscribe(() -> tell(map.selectedProperty().get()));
    head.changed().subscribe(() -> tell(map.selectedProperty().get()));
    claims.changed().subscribe(() -> tell(map.selectedProperty().get()));
  }

  private void tell(Optional<Picked> selected) {
    getChildren().clear();
    selected.ifPresent(
        picked -> {
          switch (picked) {
            case Picked.OfArea(Area area) -> area(area);
            case Picked.OfMark(Mark mark) -> mark(mark);
            case Picked.OfCluster _ -> {}
          }
        });
    setVisible(!getChildren().isEmpty());
  }

  private void area(Area area) {
    title(area.name());
    row("map.card.code", area.code());
    if (area.tier().isGrid()) {
      row("map.card.head", head.of(area.code()));
    }
    Tally tally = map.mapSceneProperty().get().tally(area);
    row("map.card.households", words.texts().get("map.number", area.households()));
    row(
        "map.card.cameras",
        words.texts().get("map.card.online", tally.camerasOnline(), tally.cameras()));
    Figures figures = map.mapSceneProperty().get().choropleth().figures();
    if (!Double.isNaN(figures.of(area)) && figures.measure() != Measure.INCIDENTS) {
      value(
          words.texts().of("map.measure", figures.measure()),
          words.figure(figures.measure(), figures.of(area)));
    }
    row("map.card.cases", words.texts().get("map.number", tally.cases()));
    boolean past = map.mapSceneProperty().get().past().isPresent();
    row(
        past ? "map.card.incidents.now" : "map.card.incidents",
        words.texts().get("map.number", tally.incidents()));
    HBox colors = new HBox();
    colors.getStyleClass().add("map-card-colors");
    for (RiskColor color : RiskColor.values()) {
      if (tally.incidents(color) > 0) {
        Label count =
            new Label(words.texts().of("map.risk.short", color) + " " + tally.incidents(color));
        count.setGraphic(new MarkSample(map, MarkLook.of(color)));
        colors.getChildren().add(count);
      }
    }
    if (!colors.getChildren().isEmpty()) {
      getChildren().add(colors);
    }
  }

  private void mark(Mark mark) {
    title(words.name(mark));
    row("map.card.state", words.state(mark));
    switch (mark) {
      case CameraMark camera -> {
        row("map.card.code", camera.code().toString());
        Button open = new Button(words.texts().get("map.card.watch"));
        open.getStyleClass().add("map-card-watch");
        open.setOnAction(_ -> navigator.showCamera(camera.code()));
        getChildren().add(open);
        claims.tell(camera).forEach(getChildren()::add);
      }
      case IncidentMark incident -> {
        row("map.card.code", incident.code());
        row("map.card.reported", words.moment(incident.reportedAt()));
        row("map.card.due", words.moment(incident.dueAt()));
        handle(ToolId.INCIDENT, incident.id());
      }
      case AlarmMark alarm -> {
        row("map.card.place", alarm.place());
        row("map.card.reported", words.moment(alarm.raisedAt()));
        handle(ToolId.ALARM, alarm.id());
      }
      case CaseMark dispute -> {
        row("map.card.code", dispute.code());
        handle(ToolId.MEDIATION, dispute.id());
      }
      case SensorMark sensor -> row("map.card.heard", words.moment(sensor.lastHeard()));
      case SpeakerMark _ -> {}
      case ForceMark force ->
          Optional.ofNullable(force.heardAt())
              .ifPresent(at -> row("map.card.heard", words.moment(at)));
    }
  }

  /// The way to where the record is worked on.
  private void handle(ToolId tool, UUID record) {
    Button open = new Button(words.texts().get("map.card.handle"));
    open.getStyleClass().add("map-card-handle");
    open.setOnAction(_ -> navigator.showRecord(tool, record));
    getChildren().add(open);
  }

  private void title(String text) {
    Label title = new Label(text);
    title.getStyleClass().add("map-card-title");
    getChildren().add(title);
  }

  private void row(String key, String value) {
    value(words.texts().get(key), value);
  }

  private void value(String what, String value) {
    Label name = new Label(what);
    name.getStyleClass().add("map-card-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Node content = new Label(value);
    HBox row = new HBox(name, space, content);
    row.getStyleClass().add("map-card-row");
    getChildren().add(row);
  }
}
