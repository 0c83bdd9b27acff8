package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.GroundType;

/// What the map draws is what it drew when somebody last looked at it. Without letters: those are
/// another machine's own.
class KeptPicturesTest {
  private static final String WITHOUT_LETTERS =
      """
      .map-town-name, .map-village-name, .map-grid-name, .map-count, .map-scale {
        -fx-font-size: 1px;
      }
      .map-canvas {
        -os-map-town-name: transparent; -os-map-village-name: transparent;
        -os-map-grid-name: transparent;
      }
      """;
  private final TestCounty county = new TestCounty(7).withMarks(800, 60, 90);

  private MapStage stage() throws Exception {
    List<CentreRecord> all = new ArrayList<>(county.records());
    Position from = county.grids().getFirst().centre();
    Position to = county.grids().getLast().centre();
    List<Position> corners =
        List.of(new Position(from.lon(), to.lat()), new Position(to.lon(), from.lat()));
    for (GroundType type : GroundType.values()) {
      int number = all.size() - county.records().size();
      all.add(
          new GroundLine(
              new UUID(9, number),
              county.grids().getFirst().division(),
              type,
              "示范线",
              List.of(from, corners.get(number % 2), to)));
    }
    MapStage stage = new MapStage(new MemoryQueries(all), PanelSize.SCREEN, 700, 300);
    byte[] css = WITHOUT_LETTERS.getBytes(StandardCharsets.UTF_8);
    String sheet = "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
    FxTest.run(() -> stage.root.getStylesheets().add(sheet));
    stage.settle();
    return stage;
  }

  private static void near(MapStage stage, double steps) throws Exception {
    FxTest.run(
        () -> {
          stage.map().fit();
          Viewport fit = stage.map().viewport();
          stage
              .map()
              .look(fit.zoomedAbout(fit.width() * 0.5, fit.height() * 0.45, fit.zoom() + steps));
        });
    stage.settle();
  }

  private static Image picture(MapStage stage) throws Exception {
    stage.settle();
    return FxTest.call(() -> stage.map().snapshot(null, null));
  }

  @Test
  void a_county_a_town_and_a_grid_that_is_selected_look_as_they_did() throws Exception {
    try (MapStage stage = stage()) {
      new KeptPicture("county").compare(picture(stage));
      near(stage, 2);
      new KeptPicture("town").compare(picture(stage));
      near(stage, 3.5);
      FxTest.run(
          () -> {
            Viewport view = stage.map().viewport();
            stage
                .map()
                .selectedProperty()
                .set(
                    stage
                        .map()
                        .mapSceneProperty()
                        .get()
                        .geometry()
                        .at(view.x(), view.y(), Tier.GRID)
                        .map(Picked.OfArea::new));
          });
      new KeptPicture("grid").compare(picture(stage));
    }
  }

  @Test
  void clusters_and_heat_look_as_they_did() throws Exception {
    try (MapStage stage = stage()) {
      LayerChoice cameras = LayerChoice.all();
      for (Picked.Layer layer : Picked.Layer.values()) {
        cameras = cameras.with(layer, layer == Picked.Layer.CAMERA || layer == Picked.Layer.FORCE);
      }
      LayerChoice clusters = cameras;
      FxTest.run(() -> stage.map().layersProperty().set(clusters));
      near(stage, 2.5);
      new KeptPicture("clusters").compare(picture(stage));
      FxTest.run(() -> stage.map().layersProperty().set(LayerChoice.all().withHeat(true)));
      near(stage, 1);
      new KeptPicture("heat").compare(picture(stage));
    }
  }

  @Test
  void coverage_by_cameras_looks_as_it_did() throws Exception {
    try (MapStage stage = stage()) {
      FxTest.run(() -> measures(stage).setValue(Measure.CAMERAS));
      near(stage, 1);
      new KeptPicture("coverage").compare(picture(stage));
    }
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Measure> measures(MapStage stage) {
    return (ComboBox<Measure>) stage.root.lookupAll(".map-measures .combo-box").iterator().next();
  }

  @Test
  void a_picture_that_lacks_something_is_told_from_the_kept_one() throws Exception {
    try (MapStage stage = stage()) {
      near(stage, 2);
      KeptPicture town = new KeptPicture("town");
      assertThat(town.others(picture(stage))).isLessThan(0.004);
      FxTest.run(
          () ->
              stage.map().layersProperty().set(LayerChoice.all().with(Picked.Layer.CAMERA, false)));
      assertThat(town.others(picture(stage))).as("without its cameras").isGreaterThan(0.008);
    }
  }
}
