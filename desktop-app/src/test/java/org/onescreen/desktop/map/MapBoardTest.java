package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Breaks;
import org.onescreen.desktop.map.scene.Finder;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.map.scene.Within;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Grid;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an operator can ask of the map on a screen of its own.
class MapBoardTest {
  private static final long SEED = 7;

  private final TestCounty county = new TestCounty(SEED).withMarks(800, 60, 90);

  private MapStage stage() throws Exception {
    MapStage stage = new MapStage(new MemoryQueries(county.records()), PanelSize.SCREEN, 1200, 800);
    stage.ready();
    return stage;
  }

  @Test
  void another_measure_gives_areas_other_figures_and_the_legend_says_so() throws Exception {
    try (MapStage stage = stage()) {
      choose(stage, 0, Measure.CAMERAS);
      MapScene scene = stage.map().mapSceneProperty().get();
      assertThat(scene.choropleth().figures().measure()).isEqualTo(Measure.CAMERAS);
      Area town = scene.geometry().areas(Tier.TOWN).getFirst();
      assertThat(scene.choropleth().figures().of(town))
          .isCloseTo(100.0 * scene.tally(town).cameras() / town.households(), within(1e-9));
      FxTest.await("the legend", () -> words(stage).stream().anyMatch(w -> w.contains("视频覆盖")));
      choose(stage, 0, Measure.CAMPAIGN);
      Area any = stage.map().mapSceneProperty().get().geometry().areas().getFirst();
      assertThat(stage.map().mapSceneProperty().get().choropleth().figures().of(any)).isNaN();
      FxTest.await("no figures", () -> words(stage).stream().anyMatch(w -> w.contains("暂无数据")));
    }
  }

  @Test
  void the_cases_that_a_filter_lets_through_are_alone_on_the_map_until_all_are_asked_for()
      throws Exception {
    List<CentreRecord> records = new ArrayList<>(county.records());
    List<DivisionCode> villages =
        county.grids().stream().map(Grid::division).distinct().limit(5).toList();
    for (int i = 0; i < villages.size(); i++) {
      records.add(TestRows.dispute(i, villages.get(i), null));
    }
    try (MapStage stage = new MapStage(new MemoryQueries(records), PanelSize.SCREEN, 1200, 800)) {
      stage.ready();
      FxTest.await("all cases", () -> stage.panel().shown().cases() == 5);
      FxTest.run(() -> stage.panel().showCases(List.of(new UUID(0, 1), new UUID(0, 3))));
      FxTest.await("two of them", () -> stage.panel().shown().cases() == 2);
      FxTest.await(
          "it is said",
          () -> chosen(stage).isVisible() && chosen(stage).getText().contains("筛选出的 2 件案件"));
      FxTest.run(() -> chosen(stage).fire());
      FxTest.await("all again", () -> stage.panel().shown().cases() == 5);
    }
  }

  @Test
  void the_figures_of_grids_sum_up_to_those_of_villages_towns_and_the_county() throws Exception {
    try (MapStage stage = stage()) {
      MapScene scene = stage.map().mapSceneProperty().get();
      for (Tier tier : List.of(Tier.GRID, Tier.VILLAGE, Tier.TOWN, Tier.COUNTY)) {
        double sum =
            scene.geometry().areas(tier).stream()
                .mapToDouble(scene.choropleth().figures()::of)
                .sum();
        assertThat(sum).as("%s", tier).isEqualTo(90);
      }
    }
  }

  @Test
  void classes_can_be_said_by_hand_and_nonsense_is_refused() throws Exception {
    assertThat(MeasureBox.read("5，10, 20")).contains(List.of(5.0, 10.0, 20.0));
    assertThat(MeasureBox.read("10 5")).isEmpty();
    assertThat(MeasureBox.read("1 2 3 4 5")).isEmpty();
    assertThat(MeasureBox.read("五")).isEmpty();
    try (MapStage stage = stage()) {
      choose(stage, 1, Breaks.Method.OWN);
      FxTest.run(
          () -> {
            TextField own = (TextField) stage.root.lookup(".map-box .text-field");
            own.setText("1, 3");
            own.fireEvent(new javafx.event.ActionEvent());
          });
      assertThat(
              stage
                  .map()
                  .mapSceneProperty()
                  .get()
                  .choropleth()
                  .breaks(org.onescreen.desktop.map.scene.Choropleth.Unit.TOWN)
                  .tops())
          .startsWith(1.0, 3.0);
    }
  }

  @Test
  void a_layer_that_is_off_is_neither_drawn_nor_pointed_at() throws Exception {
    try (MapStage stage = stage()) {
      int all = FxTest.call(() -> stage.map().shapesDrawn());
      FxTest.run(
          () ->
              stage.root.lookupAll(".map-box .check-box").stream()
                  .map(CheckBox.class::cast)
                  .limit(Picked.Layer.values().length)
                  .forEach(box -> box.setSelected(false)));
      stage.settle();
      assertThat(FxTest.call(() -> stage.map().shapesDrawn())).isLessThan(all);
      for (int x = 50; x < 900; x += 50) {
        double at = x;
        assertThat(FxTest.call(() -> stage.map().pick(at, 400)))
            .matches(picked -> picked.isEmpty() || picked.get() instanceof Picked.OfArea);
      }
    }
  }

  @Test
  void a_place_is_found_by_name_and_by_code_and_its_way_from_the_county_is_told() throws Exception {
    try (MapStage stage = stage()) {
      Grid grid = county.grids().get(100);
      MapScene scene = stage.map().mapSceneProperty().get();
      assertThat(new Finder(scene, new Spoken()::of).find(grid.code().code(), 5).getFirst().area())
          .map(Area::code)
          .contains(grid.code().code());
      assertThat(new Finder(scene, new Spoken()::of).find(" ", 5)).isEmpty();
      FxTest.run(
          () -> {
            TextField field = (TextField) stage.root.lookup(".map-search .text-field");
            field.setText(grid.name());
            field.fireEvent(key(KeyCode.ENTER));
          });
      FxTest.await("the grid", () -> stage.map().selectedProperty().get().isPresent());
      assertThat(stage.map().selectedProperty().get().orElseThrow())
          .isInstanceOfSatisfying(
              Picked.OfArea.class, area -> assertThat(area.area().name()).isEqualTo(grid.name()));
      List<String> crumbs =
          FxTest.call(
              () ->
                  stage.root.lookupAll(".map-crumbs .hyperlink").stream()
                      .map(link -> ((Labeled) link).getText())
                      .toList());
      assertThat(crumbs).hasSize(4).startsWith("示范县").endsWith(grid.name());
    }
  }

  @Test
  void a_place_is_found_by_its_pinyin_whole_and_by_initials() throws Exception {
    MapScene scene;
    try (MapStage stage = stage()) {
      scene = FxTest.call(() -> stage.map().mapSceneProperty().get());
    }
    Finder finder = new Finder(scene, new Spoken()::of);
    assertThat(finder.find("shifanxian", 3).getFirst().name()).isEqualTo("示范县");
    assertThat(finder.find("sfx", 3).getFirst().name()).isEqualTo("示范县");
    assertThat(finder.find("yingjidanyuan", 3))
        .isNotEmpty()
        .allMatch(hit -> hit.name().contains("应急单元"));
    assertThat(finder.find("qqqq", 3)).isEmpty();
  }

  @Test
  void a_circle_lists_everything_inside_of_it() throws Exception {
    try (MapStage stage = stage()) {
      Sketch circle =
          FxTest.call(
              () -> {
                Viewport view = stage.map().viewport();
                Sketch drawn =
                    Sketch.begun(Sketch.Mode.CIRCLE)
                        .with(view.x(), view.y())
                        .with(view.worldX(view.width() / 2 + 120), view.y());
                stage.map().sketchProperty().set(drawn);
                return drawn;
              });
      assertThat(circle.finished()).isTrue();
      MapScene scene = stage.map().mapSceneProperty().get();
      Within ring = new Within(circle.ring());
      int expected =
          ring.of(scene.cameras()).size()
              + ring.of(scene.forces()).size()
              + ring.of(scene.incidents()).size();
      assertThat(expected).isPositive();
      assertThat(FxTest.call(() -> found(stage).getItems().size())).isEqualTo(expected);
    }
  }

  @Test
  void a_lasso_lists_everything_inside_of_it_also_where_it_bends_inwards() throws Exception {
    try (MapStage stage = stage()) {
      Coordinate[] ring =
          FxTest.call(
              () -> {
                Viewport view = stage.map().viewport();
                double[][] bent = {{-160, -120}, {170, -110}, {20, 10}, {150, 140}, {-150, 130}};
                Sketch lasso = Sketch.begun(Sketch.Mode.LASSO);
                Coordinate[] corners = new Coordinate[bent.length + 1];
                for (int i = 0; i < bent.length; i++) {
                  double x = view.worldX(view.width() / 2 + bent[i][0]);
                  double y = view.worldY(view.height() / 2 + bent[i][1]);
                  lasso = lasso.with(x, y);
                  corners[i] = new Coordinate(x, y);
                }
                corners[bent.length] = corners[0];
                stage.map().sketchProperty().set(lasso.end());
                return corners;
              });
      GeometryFactory jts = new GeometryFactory();
      Polygon inside = jts.createPolygon(ring);
      MapScene scene = stage.map().mapSceneProperty().get();
      long expected =
          Stream.of(scene.cameras().marks(), scene.forces().marks(), scene.incidents().marks())
              .flatMap(List::stream)
              .filter(mark -> inside.contains(jts.createPoint(new Coordinate(mark.x(), mark.y()))))
              .count();
      assertThat(expected).isPositive();
      assertThat(FxTest.call(() -> found(stage).getItems().size())).isEqualTo((int) expected);
    }
  }

  @Test
  void keys_alone_find_what_is_nearest_and_measure_a_way() throws Exception {
    try (MapStage stage = stage()) {
      FxTest.run(
          () -> {
            stage.map().fireEvent(key(KeyCode.N));
            stage.map().fireEvent(key(KeyCode.ENTER));
          });
      assertThat(FxTest.call(() -> found(stage).getItems().size())).isEqualTo(16);
      FxTest.run(
          () -> {
            stage.map().fireEvent(key(KeyCode.M));
            stage.map().fireEvent(key(KeyCode.ENTER));
            stage.map().look(stage.map().viewport().panned(200, 0));
            stage.map().fireEvent(key(KeyCode.ENTER));
          });
      Sketch way = FxTest.call(() -> stage.map().sketchProperty().get());
      assertThat(way.points()).hasSize(2);
      Viewport view = FxTest.call(() -> stage.map().viewport());
      assertThat(way.metres())
          .isCloseTo(200 * Mercator.metresPerPixel(view.y(), view.zoom()), within(200.0));
      FxTest.run(() -> stage.map().fireEvent(key(KeyCode.ESCAPE)));
      assertThat(FxTest.call(() -> stage.map().sketchProperty().get().isActive())).isFalse();
    }
  }

  @Test
  void a_week_gone_by_shows_its_own_incidents_and_now_comes_back() throws Exception {
    try (MapStage stage = stage()) {
      CheckBox back = (CheckBox) stage.root.lookup(".map-time .check-box");
      Slider weeks = (Slider) stage.root.lookup(".map-time .slider");
      FxTest.run(() -> back.setSelected(true));
      FxTest.await("this week", () -> stage.panel().shown().incidents() == 90);
      FxTest.run(() -> weeks.setValue(20));
      FxTest.await("a week without any", () -> stage.panel().shown().incidents() == 0);
      FxTest.run(() -> back.setSelected(false));
      FxTest.await("what is open", () -> stage.panel().shown().incidents() == 90);
    }
  }

  @Test
  void the_map_is_handed_on_as_geojson_with_closed_rings_and_without_people() throws Exception {
    try (MapStage stage = stage()) {
      SheetOrder order = FxTest.call(() -> stage.map().order(1));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new GeoJsonFile(new MapContent(order), new MapWords(MapStage.texts())).write(bytes);
      JsonNode root = JsonMapper.builder().build().readTree(bytes.toByteArray());
      int areas = 0;
      int points = 0;
      for (JsonNode feature : root.get("features")) {
        JsonNode geometry = feature.get("geometry");
        if (geometry.get("type").asString().equals("Polygon")) {
          JsonNode ring = geometry.get("coordinates").get(0);
          assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
          areas++;
        } else {
          points++;
        }
      }
      assertThat(areas).isPositive();
      assertThat(points).isEqualTo(800 + 60 + 90);
      assertThat(bytes.toString(java.nio.charset.StandardCharsets.UTF_8))
          .doesNotContain("示某")
          .doesNotContain("1390000000");
    }
  }

  @Test
  void a_view_is_kept_under_its_name_and_gone_back_to() throws Exception {
    try (MapStage stage = stage()) {
      Viewport far = FxTest.call(() -> stage.map().viewport());
      FxTest.run(
          () -> {
            stage.map().look(far.zoomedAbout(300, 200, far.zoom() + 3));
            TextField name = (TextField) stage.root.lookup(".map-views .text-field");
            name.setText("城关 重点");
            name.fireEvent(new javafx.event.ActionEvent());
          });
      Viewport near = FxTest.call(() -> stage.map().viewport());
      FxTest.await("its link", () -> stage.root.lookup(".map-views .hyperlink") != null);
      assertThat(new SavedViews(stage.views()).read()).containsOnlyKeys("城关 重点");
      FxTest.run(
          () -> {
            stage.map().fit();
            ((Hyperlink) stage.root.lookup(".map-views .hyperlink")).fire();
          });
      FxTest.await("the view", () -> Math.abs(stage.map().viewport().zoom() - near.zoom()) < 1e-9);
      assertThat(FxTest.call(() -> stage.map().viewport().x())).isCloseTo(near.x(), within(1e-9));
      FxTest.run(() -> ((Button) stage.root.lookup(".map-views-forget")).fire());
      FxTest.await("nothing kept", () -> stage.root.lookup(".map-views .hyperlink") == null);
    }
  }

  @Test
  void a_file_of_views_that_somebody_has_spoilt_gives_those_that_can_be_read() throws Exception {
    try (MapStage stage = stage()) {
      Files.writeString(stage.views(), "good=108.5,32.5,14\nbad=108,NaN,3\nworse=1,2\n");
      assertThat(new SavedViews(stage.views()).read()).containsOnlyKeys("good");
      Files.writeString(stage.views(), "broken=\\u12");
      assertThatThrownBy(() -> new SavedViews(stage.views()).read())
          .isInstanceOf(IOException.class);
      new SavedViews(stage.views()).write(Map.of("新", new SavedViews.View(108.5, 32.5, 14)));
      assertThat(new SavedViews(stage.views()).read()).containsOnlyKeys("新");
      assertThat(stage.views().resolveSibling(stage.views().getFileName() + ".unreadable"))
          .as("what could not be read is still there")
          .hasContent("broken=\\u12");
    }
  }

  @Test
  void somebody_elses_place_is_shown_near_enough_to_see_its_grid() throws Exception {
    try (MapStage stage = stage()) {
      Position place = county.grids().get(40).centre();
      FxTest.run(() -> stage.panel().showPlace(place));
      Viewport view = FxTest.call(() -> stage.map().viewport());
      assertThat(view.zoom()).isGreaterThan(16);
      assertThat(Mercator.lon(view.x())).isCloseTo(place.lon(), within(1e-9));
    }
  }

  @Test
  void after_a_look_at_another_screen_the_map_stands_as_it_was_left_until_a_room_looks_on()
      throws Exception {
    try (MapStage stage = stage()) {
      choose(stage, 0, Measure.CAMERAS);
      choose(stage, 1, Breaks.Method.OWN);
      FxTest.run(
          () -> {
            TextField own = (TextField) stage.root.lookup(".map-box .text-field");
            own.setText("1.5, 3");
            own.fireEvent(new javafx.event.ActionEvent());
            ((CheckBox) stage.root.lookup(".map-time .check-box")).setSelected(true);
            ((Slider) stage.root.lookup(".map-time .slider")).setValue(40);
            ((CheckBox) stage.root.lookup(".map-heat")).setSelected(true);
            stage
                .map()
                .layersProperty()
                .set(stage.map().layersProperty().get().with(Picked.Layer.CAMERA, false));
            stage.map().look(stage.map().viewport().zoomedAbout(300, 300, 13.5));
            stage.panel().showCases(List.of(new UUID(0, 1)));
          });
      Viewport left = FxTest.call(() -> stage.map().viewport());
      LayerChoice layers = FxTest.call(() -> stage.map().layersProperty().get());
      stage.reopen();
      assertThat(FxTest.call(() -> stage.map().viewport())).isEqualTo(left);
      assertThat(FxTest.call(() -> stage.map().layersProperty().get())).isEqualTo(layers);
      assertThat(FxTest.call(() -> ((CheckBox) stage.root.lookup(".map-heat")).isSelected()))
          .isTrue();
      assertThat(FxTest.call(() -> ((Slider) stage.root.lookup(".map-time .slider")).getValue()))
          .isEqualTo(40);
      assertThat(FxTest.call(() -> chosen(stage).isVisible())).isTrue();
      FxTest.await(
          "the same classes",
          () -> {
            MapScene scene = stage.map().mapSceneProperty().get();
            return scene.choropleth().figures().measure() == Measure.CAMERAS
                && scene
                    .choropleth()
                    .breaks(org.onescreen.desktop.map.scene.Choropleth.Unit.TOWN)
                    .tops()
                    .subList(0, 2)
                    .equals(List.of(1.5, 3.0));
          });
      FxTest.run(() -> stage.panel().detach());
      stage.forget();
      stage.reopen();
      assertThat(FxTest.call(() -> stage.map().isWhole())).isTrue();
    }
  }

  @Test
  void the_five_shades_are_told_apart_by_their_lightness_alone() throws Exception {
    try (MapStage stage = stage()) {
      double before = 0;
      for (int shade = 0; shade < 5; shade++) {
        int index = shade;
        int argb = FxTest.call(() -> stage.map().look().ink(Ink.fill(index)));
        double light =
            0.2126 * (argb >> 16 & 0xff) + 0.7152 * (argb >> 8 & 0xff) + 0.0722 * (argb & 0xff);
        assertThat(light).isGreaterThan(before * 1.15 + 2);
        before = light;
      }
    }
  }

  @Test
  void a_frame_of_a_pan_allocates_next_to_nothing() throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (MapStage stage = stage()) {
      long[] kilobytes = new long[40];
      for (int i = 0; i < kilobytes.length; i++) {
        int at = i;
        FxTest.run(
            () -> {
              // The toolkit itself copies whole windows on this thread: that is not the map's.
              long begun = threads.getCurrentThreadAllocatedBytes();
              stage.map().look(stage.map().viewport().panned(3, 1));
              stage.map().drawIfDirty();
              kilobytes[at] = (threads.getCurrentThreadAllocatedBytes() - begun) / 1024;
            });
        stage.settle();
      }
      java.util.Arrays.sort(kilobytes);
      assertThat(kilobytes[kilobytes.length / 2]).isLessThan(64);
    }
  }

  @Test
  void a_screen_that_was_taken_off_is_collected() throws Exception {
    try (MapStage stage = stage()) {
      WeakReference<MapPanel> panel = new WeakReference<>(stage.panel());
      stage.takeOff();
      FxTest.await(
          "collection",
          () -> {
            System.gc();
            return panel.get() == null;
          });
    }
  }

  @SuppressWarnings("unchecked")
  private static ListView<Object> found(MapStage stage) {
    return (ListView<Object>) stage.root.lookup(".map-found .list-view");
  }

  @SuppressWarnings("unchecked")
  private static <V> void choose(MapStage stage, int box, V value) throws Exception {
    FxTest.run(
        () ->
            ((ComboBox<V>) List.copyOf(stage.root.lookupAll(".map-measures .combo-box")).get(box))
                .setValue(value));
    stage.settle();
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private static Button chosen(MapStage stage) {
    return (Button) stage.root.lookup(".map-case-choice");
  }

  private static List<String> words(MapStage stage) {
    return stage.root.lookupAll(".label").stream()
        .filter(node -> node.isVisible())
        .map(Labeled.class::cast)
        .map(Labeled::getText)
        .toList();
  }
}
