package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.ClusterPyramid;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.Near;
import org.onescreen.desktop.map.scene.Within;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Ground;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// What a sketch has found: the nearest cameras and forces of a place, or all marks inside of a
/// ring. A click shows one, a double click on a camera opens its picture.
final class FoundList extends VBox {
  private static final int NEAREST = 8;
  private static final int MOST = 500;

  /// @param metres how far; below 0 where nobody asked
  private record Row(Mark mark, double metres) {}

  private final MapCanvas map;
  private final MapAims aims;
  private final MapWords words;
  private final Navigator navigator;
  private final Label title = new Label();
  private final ListView<Row> list = new ListView<>();
  private final Button wall = new Button();
  private List<GbDeviceCode> cameras = List.of();

  FoundList(MapCanvas map, MapAims aims, MapWords words, Navigator navigator) {
    this.map = map;
    this.aims = aims;
    this.words = words;
    this.navigator = navigator;
    getStyleClass().addAll("map-card", "map-found");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    title.getStyleClass().add("map-card-title");
    list.setCellFactory(_ -> new RowCell());
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> open(e.getClickCount() > 1));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            open(e.isShiftDown());
            e.consume();
          }
        });
    wall.setText(words.texts().get("map.found.wall"));
    wall.getStyleClass().add("map-found-wall");
    wall.setOnAction(_ -> navigator.showCameras(cameras));
    Button close = new Button(words.texts().get("map.found.close"));
    close.setOnAction(_ -> map.sketchProperty().set(Sketch.none()));
    HBox buttons = new HBox(wall, close);
    buttons.getStyleClass().add("map-form-buttons");
    getChildren().addAll(title, list, buttons);
    setVisible(false);
    map.sketchProperty().subscribe(this::follow);
  }

  private void follow(Sketch sketch) {
    boolean looks =
        switch (sketch.mode()) {
          case NEAR, CIRCLE, LASSO -> true;
          case NONE, MEASURE, PLACE -> false;
        };
    setVisible(looks && sketch.finished());
    if (!isVisible()) {
      list.getItems().clear();
      cameras = List.of();
      return;
    }
    MapScene scene = map.mapSceneProperty().get();
    List<Row> rows =
        sketch.mode() == Sketch.Mode.NEAR ? nearest(scene, sketch) : within(scene, sketch);
    cameras = cameras(rows);
    list.getItems().setAll(rows.size() > MOST ? rows.subList(0, MOST) : rows);
    title.setText(title(sketch, rows));
    wall.setDisable(cameras.isEmpty());
    list.getSelectionModel().selectFirst();
    // The keyboard goes on in the list; a hand with the mouse loses nothing by it.
    list.requestFocus();
  }

  /// All cameras that were found, the nearest first, for the wall: those too that stand below what
  /// the list can show.
  private static List<GbDeviceCode> cameras(List<Row> rows) {
    return rows.stream()
        .map(Row::mark)
        .filter(CameraMark.class::isInstance)
        .map(mark -> ((CameraMark) mark).code())
        .toList();
  }

  private String title(Sketch sketch, List<Row> rows) {
    if (sketch.mode() == Sketch.Mode.NEAR) {
      return words.texts().get("map.found.near");
    }
    long cameras = rows.stream().filter(row -> row.mark() instanceof CameraMark).count();
    return rows.size() > MOST
        ? words.texts().get("map.found.first", rows.size(), cameras, MOST)
        : words.texts().get("map.found.within", rows.size(), cameras);
  }

  private List<Row> nearest(MapScene scene, Sketch sketch) {
    double[] at = sketch.points().getFirst();
    List<Row> rows = new ArrayList<>();
    near(rows, scene.cameras(), at);
    near(rows, scene.forces(), at);
    return rows;
  }

  private static <M extends Mark> void near(List<Row> rows, ClusterPyramid<M> marks, double[] at) {
    for (Near<M> near : Near.of(marks, at[0], at[1], NEAREST)) {
      rows.add(new Row(near.mark(), near.metres()));
    }
  }

  private List<Row> within(MapScene scene, Sketch sketch) {
    Within ring = new Within(sketch.ring());
    LayerChoice layers = map.layersProperty().get();
    List<Row> rows = new ArrayList<>();
    inside(rows, ring, layers, Picked.Layer.ALARM, scene.alarms());
    inside(rows, ring, layers, Picked.Layer.INCIDENT, scene.incidents());
    inside(rows, ring, layers, Picked.Layer.CASE, scene.cases());
    inside(rows, ring, layers, Picked.Layer.FORCE, scene.forces());
    inside(rows, ring, layers, Picked.Layer.SENSOR, scene.sensors());
    inside(rows, ring, layers, Picked.Layer.SPEAKER, scene.speakers());
    inside(rows, ring, layers, Picked.Layer.CAMERA, scene.cameras());
    return measured(rows, sketch);
  }

  /// From the middle of what was drawn, the nearest of each kind first.
  private static List<Row> measured(List<Row> rows, Sketch sketch) {
    double[] middle = sketch.middle();
    Position from = Mercator.position(middle[0], middle[1]);
    return rows.stream()
        .map(
            row ->
                new Row(
                    row.mark(),
                    Ground.metres(from, Mercator.position(row.mark().x(), row.mark().y()))))
        .sorted(
            Comparator.comparing((Row row) -> row.mark() instanceof CameraMark)
                .thenComparingDouble(Row::metres))
        .toList();
  }

  private static <M extends Mark> void inside(
      List<Row> rows,
      Within ring,
      LayerChoice layers,
      Picked.Layer layer,
      ClusterPyramid<M> marks) {
    if (layers.shown().contains(layer)) {
      ring.of(marks).forEach(mark -> rows.add(new Row(mark, -1)));
    }
  }

  private void open(boolean picture) {
    Row row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      aims.mark(row.mark());
      if (picture && row.mark() instanceof CameraMark camera) {
        navigator.showCamera(camera.code());
      }
    }
  }

  private final class RowCell extends ListCell<Row> {
    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setText("");
        setGraphic(null);
      } else {
        String far = row.metres() < 0 ? "" : "  " + words.length(row.metres());
        setText(words.name(row.mark()) + far);
        setGraphic(new MarkSample(map, MarkLook.of(row.mark())));
      }
    }
  }
}
