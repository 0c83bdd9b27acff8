package org.onescreen.desktop.map;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.scene.AlarmMark;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.CaseMark;
import org.onescreen.desktop.map.scene.Figures;
import org.onescreen.desktop.map.scene.ForceMark;
import org.onescreen.desktop.map.scene.IncidentMark;
import org.onescreen.desktop.map.scene.Inside;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.map.scene.SensorMark;
import org.onescreen.desktop.map.scene.SpeakerMark;
import org.onescreen.desktop.map.scene.Tally;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.flow.RiskColor;

/// A slim card about what is selected. People are masked.
final class PlaceCard extends VBox {
  /// As many as any wall has tiles.
  private static final int MOST_ON_WALL = 64;

  /// More than this nobody reads line by line.
  private static final int MOST_WORK = 500;

  private final MapCanvas map;
  private final MapWords words;
  private final Navigator navigator;
  private final CameraClaims claims;
  private final Asked<String, String> head;
  private @Nullable AreaWork opened;

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
    Inside inside = new Inside(map.mapSceneProperty().get(), area);
    link(
        "map.card.cameras",
        words.texts().get("map.card.online", tally.camerasOnline(), tally.cameras()),
        tally.cameras() > 0,
        () -> watch(inside));
    Figures figures = map.mapSceneProperty().get().choropleth().figures();
    if (!Double.isNaN(figures.of(area)) && figures.measure() != Measure.INCIDENTS) {
      value(
          words.texts().of("map.measure", figures.measure()),
          words.figure(figures.measure(), figures.of(area)));
    }
    work("map.card.cases", tally.cases(), ToolId.MEDIATION, inside::cases);
    if (map.mapSceneProperty().get().past().isPresent()) {
      row("map.card.incidents.now", words.texts().get("map.number", tally.incidents()));
    } else {
      work("map.card.incidents", tally.incidents(), ToolId.INCIDENT, inside::incidents);
    }
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

  private void watch(Inside inside) {
    navigator.showCameras(
        inside.cameras().stream().limit(MOST_ON_WALL).map(CameraMark::code).toList());
  }

  /// A count that opens what was counted; where the map shows other work than that, such as the
  /// cases of a filter, the count alone.
  private void work(String key, int count, ToolId tool, Supplier<List<? extends Mark>> counts) {
    List<? extends Mark> marks = count <= MOST_WORK ? counts.get() : List.of();
    boolean counted = count > 0 && marks.size() == count;
    link(
        key,
        words.texts().get("map.number", count),
        counted,
        () -> {
          opened =
              opened != null && opened.tool() == tool
                  ? null
                  : new AreaWork(map, words, tool, navigator);
          tell(map.selectedProperty().get());
        });
    if (counted && opened != null && opened.tool() == tool) {
      opened.show(marks);
      getChildren().add(opened);
    }
  }

  private void mark(Mark mark) {
    title(words.name(mark));
    row("map.card.state", words.state(mark));
    switch (mark) {
      case CameraMark camera -> {
        row("map.card.code", camera.code().toString());
        watch(camera.code());
        claims.tell(camera).forEach(getChildren()::add);
      }
      case IncidentMark incident -> {
        row("map.card.code", incident.code());
        row("map.card.reported", words.moment(incident.reportedAt()));
        row("map.card.due", words.moment(incident.dueAt()));
        handle(ToolId.INCIDENT, incident.id());
        near(incident);
      }
      case AlarmMark alarm -> {
        row("map.card.place", alarm.place());
        row("map.card.reported", words.moment(alarm.raisedAt()));
        if (alarm.camera() != null) {
          watch(alarm.camera());
        }
        handle(ToolId.ALARM, alarm.id());
        near(alarm);
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
    pile(mark);
  }

  /// What else lies there, and cannot be clicked.
  private void pile(Mark mark) {
    List<Mark> others =
        new Pile(map.mapSceneProperty().get(), map.layersProperty().get()).around(mark);
    if (!others.isEmpty()) {
      Label also = new Label(words.texts().get("map.card.also", others.size()));
      also.getStyleClass().add("map-card-name");
      CardLinks links =
          new CardLinks(
              map,
              words,
              others,
              one -> map.selectedProperty().set(Optional.of(new Picked.OfMark(one))));
      getChildren().addAll(also, links);
    }
  }

  private void watch(GbDeviceCode camera) {
    button("map.card.watch", "map-card-watch", () -> navigator.showCamera(camera));
  }

  /// What is nearest to it, where there is a place to list that.
  private void near(Mark mark) {
    if (map.hasHands()) {
      Sketch there = Sketch.begun(Sketch.Mode.NEAR).with(mark.x(), mark.y());
      button("map.card.near", "map-card-near", () -> map.sketchProperty().set(there));
    }
  }

  private void button(String key, String style, Runnable press) {
    Button button = new Button(words.texts().get(key));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> press.run());
    getChildren().add(button);
  }

  /// The way to where the record is worked on.
  private void handle(ToolId tool, UUID record) {
    button("map.card.handle", "map-card-handle", () -> navigator.showRecord(tool, record));
  }

  private void title(String text) {
    Label title = new Label(text);
    title.getStyleClass().add("map-card-title");
    getChildren().add(title);
  }

  private void row(String key, String value) {
    value(words.texts().get(key), value);
  }

  /// @param open does nothing where there is nothing to open
  private void link(String key, String value, boolean opens, Runnable open) {
    if (opens) {
      Hyperlink link = new Hyperlink(value);
      link.getStyleClass().add(key.replace('.', '-'));
      link.setOnAction(_ -> open.run());
      node(words.texts().get(key), link);
    } else {
      row(key, value);
    }
  }

  private void value(String what, String value) {
    node(what, new Label(value));
  }

  private void node(String what, Node content) {
    Label name = new Label(what);
    name.getStyleClass().add("map-card-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(name, space, content);
    row.getStyleClass().add("map-card-row");
    getChildren().add(row);
  }
}
