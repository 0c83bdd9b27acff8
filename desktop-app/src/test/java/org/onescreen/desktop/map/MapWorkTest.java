package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.geofile.Checked;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.testing.MemoryDoor;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

/// What an operator does with the map: corrects a camera's place, brings borders in, sends what was
/// found to the wall.
class MapWorkTest {
  private final TestCounty county = new TestCounty(5).withMarks(60, 5, 10);
  private final MemoryQueries queries = new MemoryQueries(county.records());
  private final MemoryDoor door = new MemoryDoor(queries);

  @TempDir Path folder;

  private MapStage stage() throws Exception {
    MapStage stage = new MapStage(queries, door, PanelSize.SCREEN, 1100, 700);
    stage.ready();
    return stage;
  }

  private static CameraMark mark(MapStage stage, Camera camera) {
    return stage.map().mapSceneProperty().get().cameras().marks().stream()
        .filter(mark -> mark.id().equals(camera.id()))
        .findFirst()
        .orElseThrow();
  }

  private static void select(MapStage stage, Camera camera) throws Exception {
    FxTest.run(
        () ->
            stage
                .map()
                .selectedProperty()
                .set(Optional.of(new Picked.OfMark(mark(stage, camera)))));
  }

  private static void fire(MapStage stage, String style) throws Exception {
    FxTest.run(() -> ((Button) stage.root.lookup(style)).fire());
  }

  private static String text(MapStage stage, String style) {
    return stage.root.lookupAll(style).stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void a_camera_is_dragged_to_its_place_and_handed_in_but_not_out_of_its_village()
      throws Exception {
    Camera camera = county.cameras().getFirst();
    try (MapStage stage = stage()) {
      select(stage, camera);
      fire(stage, ".map-card-correct");
      Position far = county.grids().getLast().centre();
      FxTest.run(
          () ->
              stage
                  .map()
                  .sketchProperty()
                  .set(
                      Sketch.begun(Sketch.Mode.PLACE)
                          .with(Mercator.x(far.lon() + 0.4), Mercator.y(far.lat()))));
      assertThat(text(stage, ".map-correction .label")).contains("本村");
      assertThat(FxTest.call(() -> stage.root.lookup(".map-correction-send").isDisabled()))
          .isTrue();
      CameraMark at = mark(stage, camera);
      FxTest.run(
          () ->
              stage
                  .map()
                  .sketchProperty()
                  .set(Sketch.begun(Sketch.Mode.PLACE).with(at.x() + 1e-8, at.y())));
      assertThat(text(stage, ".map-correction .label")).contains("另一人核准");
      fire(stage, ".map-correction-send");
      FxTest.await("given", () -> door.given().contains("camera.correct"));
      FxTest.await("an end", () -> !stage.root.lookup(".map-correction").isVisible());
    }
  }

  @Test
  void anothers_claim_waits_in_a_list_and_is_approved_on_the_cameras_card() throws Exception {
    Camera claimed = county.claimed(new UUID(1, 1));
    try (MapStage stage = stage()) {
      FxTest.run(() -> queries.put(Camera.KIND, claimed));
      FxTest.await("the list", () -> text(stage, ".map-claims .label").contains("1"));
      FxTest.run(() -> ((Hyperlink) stage.root.lookup(".map-claims .hyperlink")).fire());
      assertThat(text(stage, ".map-claim")).contains("李网格").contains("现场看过");
      assertThat(stage.root.lookup(".map-card-correct")).as("one claim at a time").isNull();
      fire(stage, ".map-card .step");
      assertThat(door.given()).containsExactly("camera.approve-correction");
    }
  }

  @Test
  void whoever_made_a_claim_may_take_it_back_and_not_approve_it() throws Exception {
    try (MapStage stage = stage()) {
      FxTest.run(() -> queries.put(Camera.KIND, county.claimed(MapStage.ACTOR.account())));
      select(stage, county.cameras().getFirst());
      assertThat(text(stage, ".map-card .step")).isEqualTo("撤回");
    }
  }

  @Test
  void all_cameras_within_a_circle_go_to_the_wall_the_nearest_first() throws Exception {
    try (MapStage stage = stage()) {
      CameraMark middle = mark(stage, county.cameras().getFirst());
      FxTest.run(
          () ->
              stage
                  .map()
                  .sketchProperty()
                  .set(
                      Sketch.begun(Sketch.Mode.CIRCLE)
                          .with(middle.x(), middle.y())
                          .with(middle.x() + 1e-3, middle.y())));
      fire(stage, ".map-found-wall");
      assertThat(stage.camerasShown).hasSizeGreaterThan(3).startsWith(middle.code());
      assertThat(stage.camerasShown.size())
          .isEqualTo(
              FxTest.call(
                      () ->
                          ((ListView<?>) stage.root.lookup(".map-found .list-view"))
                              .getItems().stream()
                                  .filter(row -> row.toString().contains("CameraMark"))
                                  .count())
                  .intValue());
    }
  }

  private static final KeyEvent PASTE =
      new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false);

  @Test
  void a_file_is_shown_with_what_is_wrong_and_nothing_is_given_until_it_is_accepted()
      throws Exception {
    Grid good = county.grids().get(10);
    Grid other = county.grids().get(40);
    Path file =
        Files.writeString(
            folder.resolve("grids.geojson"),
            """
            {"type":"FeatureCollection","features":[%s,%s,%s]}\
            """
                .formatted(
                    feature(good.code().code(), inner(good)),
                    feature(other.code().code(), List.of(other.centre(), good.centre())),
                    feature("990101100999001", inner(good))));
    try (MapStage stage = stage()) {
      ImportCard card = (ImportCard) stage.root.lookup(".map-import");
      FxTest.run(
          () -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(copied);
            stage.map().requestFocus();
            stage.map().fireEvent(PASTE);
          });
      FxTest.await("the report", () -> text(stage, ".map-import .label").contains("可导入 1 项"));
      ListView<?> list = (ListView<?>) stage.root.lookup(".map-import-list");
      assertThat(list.getItems()).hasSize(3);
      assertThat(((Checked) list.getItems().getFirst()).acceptable()).isFalse();
      assertThat(FxTest.call(() -> stage.map().previewProperty().get().shapes())).hasSize(2);
      assertThat(door.given()).isEmpty();
      fire(stage, ".map-import-accept");
      FxTest.await("given", () -> door.given().equals(List.of("grid.redraw")));
      FxTest.await("the end", () -> text(stage, ".map-import .label").contains("已提交 1 项"));
      Path bad = Files.writeString(folder.resolve("bad.kml"), "<!DOCTYPE a []><kml/>");
      FxTest.run(() -> card.open(bad));
      FxTest.await("a sentence", () -> text(stage, ".map-import .label").contains("DTD"));
      assertThat(((Label) stage.root.lookup(".map-message")).isVisible()).isFalse();
    }
  }

  private Path one(Grid grid, String column) throws Exception {
    return Files.writeString(
        folder.resolve("one.geojson"),
        """
        {"type":"FeatureCollection","features":[%s]}"""
            .formatted(feature(grid.code().code(), inner(grid)).replace("code", column)));
  }

  @Test
  void whoever_may_not_redraw_borders_is_told_so_before_anything_is_handed_in() throws Exception {
    Path file = one(county.grids().get(10), "code");
    try (MapStage stage = stage()) {
      stage.actor = new Actor(new UUID(9, 8), "李值班", Role.OPERATOR, MapStage.ACTOR.scope());
      FxTest.run(() -> ((ImportCard) stage.root.lookup(".map-import")).open(file));
      FxTest.await("the sentence", () -> text(stage, ".map-import .label").contains("1 项您的岗位不能提交"));
      assertThat(FxTest.call(() -> stage.root.lookup(".map-import-accept").isDisabled())).isTrue();
    }
  }

  @Test
  void another_system_that_is_chosen_while_a_file_is_read_holds_for_that_file() throws Exception {
    Path file = one(county.grids().get(10), "code");
    try (MapStage stage = stage()) {
      FxTest.run(
          () -> {
            crs(stage).setValue(Crs.BD09);
            ((ImportCard) stage.root.lookup(".map-import")).open(file);
            crs(stage).setValue(Crs.CGCS2000);
          });
      FxTest.await("the report", () -> text(stage, ".map-import .label").contains("可导入 1 项"));
      FxTest.run(
          () -> {
            crs(stage).setValue(Crs.BD09);
            assertThat(((ListView<?>) stage.root.lookup(".map-import-list")).getItems())
                .as("what was true of another system is gone at once")
                .isEmpty();
          });
      FxTest.await("another report", () -> text(stage, ".map-import .label").contains("可导入 0 项"));
    }
  }

  @SuppressWarnings("unchecked") // the first box of the card is that of systems
  private static ComboBox<Crs> crs(MapStage stage) {
    return (ComboBox<Crs>) stage.root.lookup(".map-import .combo-box");
  }

  @Test
  @SuppressWarnings("unchecked") // columns are strings
  void where_no_codes_are_found_the_operator_names_their_column() throws Exception {
    Path file = one(county.grids().get(10), "本局编号");
    try (MapStage stage = stage()) {
      FxTest.run(() -> ((ImportCard) stage.root.lookup(".map-import")).open(file));
      FxTest.await("the report", () -> text(stage, ".map-import .label").contains("可导入 0 项"));
      ComboBox<String> columns =
          (ComboBox<String>) FxTest.call(() -> stage.root.lookup(".map-import-column"));
      FxTest.run(() -> columns.setValue("本局编号"));
      FxTest.await("the report", () -> text(stage, ".map-import .label").contains("可导入 1 项"));
    }
  }

  /// A cache that breaks when a file is laid beside it.
  private final class Breaking implements LiveQueries {
    @Override
    public <R> Pin live(
        Set<Kind<?>> reads,
        Read<R> read,
        Consumer<? super R> results,
        Consumer<? super RuntimeException> failure) {
      if (reads.equals(Set.of(Region.KIND, Grid.KIND, Camera.KIND))) {
        throw new IllegalStateException("broken");
      }
      return queries.live(reads, read, results, failure);
    }
  }

  @Test
  void whatever_goes_wrong_with_a_file_is_said_and_nobody_waits_for_ever() throws Exception {
    Grid grid = county.grids().get(10);
    Path file =
        Files.writeString(
            folder.resolve("one.geojson"),
            """
            {"type":"FeatureCollection","features":[%s]}\
            """
                .formatted(feature(grid.code().code(), inner(grid))));
    try (MapStage stage = new MapStage(new Breaking(), door, PanelSize.SCREEN, 1100, 700)) {
      stage.ready();
      ImportCard card = (ImportCard) stage.root.lookup(".map-import");
      FxTest.run(() -> card.open(file));
      FxTest.await("a sentence", () -> text(stage, ".map-import .label").contains("没能读取或检查"));
      assertThat(FxTest.call(() -> stage.root.lookup(".map-import-accept").isDisabled())).isTrue();
    }
  }

  /// The border, drawn a little nearer to its middle.
  private static List<Position> inner(Grid grid) {
    List<Position> ring = grid.outline().ring();
    double lon = ring.stream().mapToDouble(Position::lon).average().orElseThrow();
    double lat = ring.stream().mapToDouble(Position::lat).average().orElseThrow();
    return ring.stream()
        .map(p -> new Position(p.lon() + (lon - p.lon()) * 0.01, p.lat() + (lat - p.lat()) * 0.01))
        .toList();
  }

  private static String feature(String code, List<Position> ring) {
    String places =
        ring.stream()
            .map(p -> "[" + p.lon() + "," + p.lat() + "]")
            .collect(Collectors.joining(","));
    return "{\"properties\":{\"code\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[%s]]}}"
        .formatted(code, places);
  }
}
