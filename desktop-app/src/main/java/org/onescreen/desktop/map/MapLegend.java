package org.onescreen.desktop.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.map.scene.Breaks;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.DayRange;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.shell.PanelSize;

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
      new Shown(
          Choropleth.Unit.TOWN, Measure.INCIDENTS, Breaks.none(), Optional.empty(), false, -1);

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
        new Shown(
            unit,
            shades.figures().measure(),
            shades.breaks(unit),
            scene.past(),
            map.layersProperty().get().heat(),
            map.looksProperty().get());
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
      getChildren().addAll(colors, marks(LegendMark.incidents(words)));
      if (shown.past().isPresent()) {
        getChildren().add(caption(words.texts().get("map.legend.now")));
      }
      if (shown.heat()) {
        getChildren().add(heat());
      }
      getChildren().addAll(shapes, marks(LegendMark.others(words)));
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

  private Node marks(List<LegendMark> all) {
    FlowPane pane = new FlowPane();
    all.forEach(each -> pane.getChildren().add(mark(each.look(), each.text())));
    return pane;
  }

  private Node mark(MarkLook look, String text) {
    Label label = new Label(text, new MarkSample(map, look));
    label.getStyleClass().add("map-legend-mark");
    return label;
  }
}
