package org.onescreen.desktop.map;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.map.scene.Breaks;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.DayRange;
import org.onescreen.desktop.map.scene.Force;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.sensor.SensorState;

/// Says what colours and shapes mean: all of them on a screen, the fills only on a panel.
final class MapLegend extends VBox {
  private record Shown(
      Choropleth.Unit unit,
      Measure measure,
      Breaks breaks,
      Optional<DayRange> past,
      boolean heat,
      int look) {}

  private final MapCanvas map;
  private final MapWords words;
  private final PanelSize size;
  private Shown shown =
      new Shown(Choropleth.Unit.TOWN, Measure.INCIDENTS, Breaks.none(), Optional.empty(), false, -1);

  MapLegend(MapCanvas map, MapWords words, PanelSize size) {
    this.map = map;
    this.words = words;
    this.size = size;
    getStyleClass().add("map-legend");
    setMouseTransparent(true);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setVisible(false);
    map.viewportProperty().subscribe(this::follow);
    map.mapSceneProperty().subscribe(this::follow);
    map.looksProperty().subscribe(this::follow);
    map.layersProperty().subscribe(this::follow);
  }

  private void follow() {
    if (map.mapSceneProperty().get().geometry().isEmpty()) {
      setVisible(false);
      return;
    }
    setVisible(true);
    MapScene scene = map.mapSceneProperty().get();
    Choropleth.Unit unit = Detail.of(scene.geometry(), map.viewport()).fillUnit();
    Choropleth shades = scene.choropleth();
    Shown next =
        new Shown(unit, shades.figures().measure(), shades.breaks(unit), scene.past(), map.layersProperty().get().heat(), map.looksProperty().get());
    if (!next.equals(shown)) {
      shown = next;
      rebuild();
    }
  }

  private void rebuild() {
    getChildren().setAll(caption(words.legend(shown.measure(), shown.unit())), fills());
    if (size == PanelSize.SCREEN) {
      Node colors = caption(words.incidents(map.mapSceneProperty().get()));
      Node shapes = caption(words.texts().get("map.legend.cameras"));
      colors.getStyleClass().add("map-legend-marks");
      shapes.getStyleClass().add("map-legend-marks");
      getChildren().addAll(colors, incidents());
      if (shown.past().isPresent()) {
        getChildren().add(caption(words.texts().get("map.legend.now")));
      }
      if (shown.heat()) {
        getChildren().add(heat());
      }
      getChildren().addAll(shapes, cameras());
    }
  }

  private static Label caption(String text) {
    Label caption = new Label(text);
    caption.getStyleClass().add("map-legend-caption");
    return caption;
  }

  private Node fills() {
    HBox row = new HBox();
    row.getStyleClass().add("map-legend-fills");
    Breaks cut = shown.breaks();
    for (int i = 0; i < cut.tops().size(); i++) {
      Region swatch = new Region();
      swatch.getStyleClass().addAll("map-swatch", "map-swatch-" + (Choropleth.shade(cut, i) + 1));
      Label range = new Label(words.range(shown.measure(), cut, i));
      range.getStyleClass().add("map-legend-range");
      range.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(new VBox(swatch, range));
    }
    if (cut.tops().isEmpty()) {
      row.getChildren().add(caption(words.texts().get("map.legend.none")));
    }
    return row;
  }

  private Node heat() {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("map-swatch", "map-swatch-heat");
    Label label = new Label(words.texts().get("map.legend.heat"), swatch);
    label.getStyleClass().add("map-legend-mark");
    return label;
  }

  private Node incidents() {
    Pane pane = new FlowPane();
    for (RiskColor color : RiskColor.values()) {
      pane.getChildren().add(mark(MarkLook.of(color), words.texts().of("map.risk.short", color)));
    }
    return pane;
  }

  private Node cameras() {
    FlowPane pane = new FlowPane();
    for (CameraOwner owner : CameraOwner.values()) {
      pane.getChildren()
          .add(mark(MarkLook.of(owner, CameraState.ONLINE), words.texts().of("map.owner", owner)));
    }
    for (CameraState state : CameraState.values()) {
      if (state != CameraState.ONLINE) {
        pane.getChildren()
            .add(
                mark(
                    MarkLook.of(CameraOwner.PUBLIC, state), words.texts().of("map.camera", state)));
      }
    }
    for (Force force : Force.values()) {
      pane.getChildren().add(mark(MarkLook.of(force), words.texts().of("map.force", force)));
    }
    pane.getChildren()
        .add(mark(MarkLook.of(SensorState.NORMAL), words.texts().get("map.legend.sensors")));
    pane.getChildren()
        .add(mark(MarkLook.of(SensorState.ALERT), words.texts().get("map.legend.sensors.alert")));
    pane.getChildren().add(mark(MarkLook.speaker(true), words.texts().get("map.legend.speakers")));
    pane.getChildren().add(mark(MarkLook.alarm(true), words.texts().get("map.legend.alarms")));
    pane.getChildren()
        .add(mark(MarkLook.ofCase(RiskColor.BLUE), words.texts().get("map.legend.cases")));
    return pane;
  }

  private Node mark(MarkLook look, String text) {
    Label label = new Label(text, new MarkSample(map, look));
    label.getStyleClass().add("map-legend-mark");
    return label;
  }
}
