package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.record.CentreRecord;

/// What the card of a place opens, and the menu under the right button.
class MapCardTest {
  private final TestCounty county = new TestCounty(5).withMarks(400, 5, 90);

  private MapStage stage(List<? extends CentreRecord> more) throws Exception {
    List<CentreRecord> records = new ArrayList<>(county.records());
    records.addAll(more);
    MapStage stage = new MapStage(new MemoryQueries(records), PanelSize.SCREEN, 1100, 700);
    stage.ready();
    return stage;
  }

  /// At the place of a camera that sees it.
  private static Alarm alarm(int number, Camera camera) {
    return new Alarm(
        new UUID(50, number),
        camera.division(),
        "越界入侵 " + number,
        AlarmSource.DEVICE,
        3,
        AlarmState.NEW,
        true,
        "村口",
        camera.code(),
        camera.position(),
        Instant.parse("2026-03-01T02:00:00Z"));
  }

  private static MapScene scene(MapStage stage) {
    return stage.map().mapSceneProperty().get();
  }

  private static void select(MapStage stage, Mark mark) throws Exception {
    FxTest.run(() -> stage.map().selectedProperty().set(Optional.of(new Picked.OfMark(mark))));
  }

  private static UUID selected(MapStage stage) {
    return ((Picked.OfMark) stage.map().selectedProperty().get().orElseThrow()).mark().id();
  }

  @Test
  void marks_at_one_place_are_all_reached_from_each_other() throws Exception {
    Camera camera = county.cameras().getFirst();
    List<Alarm> alarms = IntStream.rangeClosed(1, 12).mapToObj(n -> alarm(n, camera)).toList();
    try (MapStage stage = stage(alarms)) {
      FxTest.await("the alarms", () -> scene(stage).alarms().marks().size() == 12);
      select(stage, scene(stage).alarms().marks().getFirst());
      assertThat(words(stage)).anyMatch(word -> word.startsWith("同一位置还有 12 个"));
      assertThat(words(stage)).anyMatch(word -> word.contains("还有 4 个"));
      Fx.picture(stage.root, "map-pile");
      List<UUID> reached = new ArrayList<>();
      for (int i = 0; i < 13; i++) {
        reached.add(FxTest.call(() -> selected(stage)));
        FxTest.run(() -> ((Hyperlink) stage.root.lookup(".map-card-links .hyperlink")).fire());
      }
      assertThat(reached).doesNotHaveDuplicates().contains(camera.id());
      assertThat(FxTest.call(() -> selected(stage))).as("round").isEqualTo(reached.getFirst());
      FxTest.run(
          () ->
              stage
                  .map()
                  .layersProperty()
                  .set(stage.map().layersProperty().get().with(Picked.Layer.CAMERA, false)));
      select(stage, scene(stage).alarms().marks().get(3));
      assertThat(words(stage)).anyMatch(word -> word.startsWith("同一位置还有 11 个"));
    }
  }

  @Test
  void an_alarm_offers_the_camera_that_sees_it_and_what_is_nearest() throws Exception {
    Camera camera = county.cameras().getFirst();
    try (MapStage stage = stage(List.of(alarm(1, camera)))) {
      FxTest.await("the alarm", () -> !scene(stage).alarms().marks().isEmpty());
      select(stage, scene(stage).alarms().marks().getFirst());
      FxTest.run(() -> ((Button) stage.root.lookup(".map-card-watch")).fire());
      assertThat(stage.camerasShown).containsExactly(camera.code());
      FxTest.run(() -> ((Button) stage.root.lookup(".map-card-near")).fire());
      ListView<?> found = (ListView<?>) stage.root.lookup(".map-found .list-view");
      assertThat(FxTest.call(() -> found.getItems().getFirst().toString()))
          .contains(camera.id().toString());
    }
  }

  @Test
  void the_cameras_and_the_open_work_of_a_grid_are_one_click_away() throws Exception {
    try (MapStage stage = stage(List.of())) {
      Area grid =
          scene(stage).geometry().areas(Tier.GRID).stream()
              .filter(
                  area ->
                      scene(stage).tally(area).incidents() > 0
                          && scene(stage).tally(area).cameras() > 0)
              .findFirst()
              .orElseThrow();
      FxTest.run(() -> stage.map().selectedProperty().set(Optional.of(new Picked.OfArea(grid))));
      FxTest.run(() -> ((Hyperlink) stage.root.lookup(".map-card-cameras")).fire());
      assertThat(stage.camerasShown)
          .hasSize(scene(stage).tally(grid).cameras())
          .allMatch(
              code ->
                  scene(stage).cameras().marks().stream()
                      .anyMatch(
                          mark -> mark.code().equals(code) && mark.grid().equals(grid.code())));
      assertThat(stage.root.lookup(".map-card-work")).isNull();
      FxTest.run(() -> ((Hyperlink) stage.root.lookup(".map-card-incidents")).fire());
      ListView<?> work = (ListView<?>) stage.root.lookup(".map-card-work");
      assertThat(work.getItems()).hasSize(scene(stage).tally(grid).incidents());
      Mark first = (Mark) work.getItems().getFirst();
      Fx.picture(stage.root, "map-card-work");
      FxTest.run(
          () -> {
            work.getSelectionModel().select(0);
            work.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          });
      assertThat(stage.asked).containsExactly(ToolId.INCIDENT, first.id());
      FxTest.run(() -> ((Hyperlink) stage.root.lookup(".map-card-incidents")).fire());
      assertThat(stage.root.lookup(".map-card-work")).as("shut again").isNull();
    }
  }

  @Test
  void the_right_button_offers_what_keys_do_at_that_place() throws Exception {
    try (MapStage stage = stage(List.of())) {
      Viewport view = FxTest.call(() -> stage.map().viewport());
      Point2D there = FxTest.call(() -> stage.map().sceneToLocal(600, 300));
      menu(stage, "copy");
      String copied = FxTest.call(() -> Clipboard.getSystemClipboard().getString());
      String[] parts = copied.split(", ", -1);
      assertThat(Double.parseDouble(parts[0]))
          .isCloseTo(Mercator.lon(view.worldX(there.getX())), within(1e-6));
      assertThat(Double.parseDouble(parts[1]))
          .isCloseTo(Mercator.lat(view.worldY(there.getY())), within(1e-6));
      menu(stage, "near");
      assertThat(FxTest.call(() -> stage.root.lookup(".map-found").isVisible())).isTrue();
      menu(stage, "measure");
      Sketch sketch = FxTest.call(() -> stage.map().sketchProperty().get());
      assertThat(sketch.mode()).isEqualTo(Sketch.Mode.MEASURE);
      assertThat(sketch.points()).hasSize(1);
      menu(stage, "view");
      assertThat(FxTest.call(() -> stage.map().viewport().x()))
          .isCloseTo(view.worldX(there.getX()), within(1e-9));
      assertThat(FxTest.call(() -> stage.root.lookup(".map-views .text-field").isFocused()))
          .isTrue();
    }
  }

  private static void menu(MapStage stage, String line) throws Exception {
    FxTest.run(
        () -> {
          stage
              .map()
              .fireEvent(
                  new ContextMenuEvent(
                      ContextMenuEvent.CONTEXT_MENU_REQUESTED, 600, 300, 600, 300, false, null));
          ContextMenu menu =
              Window.getWindows().stream()
                  .filter(ContextMenu.class::isInstance)
                  .map(ContextMenu.class::cast)
                  .filter(each -> each.getStyleClass().contains("map-menu"))
                  .findFirst()
                  .orElseThrow();
          menu.getItems().stream()
              .filter(item -> ("map-menu-" + line).equals(item.getId()))
              .findFirst()
              .orElseThrow()
              .fire();
          menu.hide();
        });
  }

  private static List<String> words(MapStage stage) {
    return FxTest.call(
        () ->
            stage.root.lookupAll(".map-card .label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }
}
