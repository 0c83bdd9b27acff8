package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.geo.Position;

/// What other screens ask the map to point at.
class MapPointTest {
  private static final KeyEvent ESCAPE =
      new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);

  private final TestCounty county = new TestCounty(5).withMarks(60, 5, 10);
  private final MemoryQueries queries = new MemoryQueries(county.records());

  private MapStage stage() throws Exception {
    MapStage stage = new MapStage(queries, PanelSize.SCREEN, 1100, 700);
    stage.ready();
    return stage;
  }

  private static Optional<UUID> selected(MapStage stage) {
    return stage.map().selectedProperty().get().stream()
        .filter(Picked.OfMark.class::isInstance)
        .map(picked -> ((Picked.OfMark) picked).mark().id())
        .findFirst();
  }

  @Test
  void what_stands_on_the_map_is_selected_where_another_screen_points_at_it() throws Exception {
    Camera camera = county.cameras().getFirst();
    try (MapStage stage = stage()) {
      FxTest.run(
          () -> stage.panel().showPlace(Aim.of(camera.position(), camera.name(), camera.id())));
      FxTest.await("it", () -> selected(stage).equals(Optional.of(camera.id())));
      assertThat(FxTest.call(() -> stage.map().pinProperty().get())).isEmpty();
    }
  }

  @Test
  void what_comes_onto_the_map_later_is_selected_then_and_has_a_pin_until_then() throws Exception {
    Camera first = county.cameras().getFirst();
    Camera late = county.claimed(new UUID(1, 1));
    MemoryQueries without =
        new MemoryQueries(
            county.records().stream().filter(each -> !each.id().equals(first.id())).toList());
    try (MapStage stage = new MapStage(without, PanelSize.SCREEN, 1100, 700)) {
      FxTest.run(() -> stage.panel().showPlace(Aim.of(first.position(), first.name(), first.id())));
      stage.ready();
      assertThat(FxTest.call(() -> stage.map().pinProperty().get()))
          .hasValueSatisfying(pin -> assertThat(pin.name()).isEqualTo(first.name()));
      assertThat(late.id()).isEqualTo(first.id());
      FxTest.run(() -> without.put(Camera.KIND, late));
      FxTest.await("it", () -> selected(stage).equals(Optional.of(first.id())));
      assertThat(FxTest.call(() -> stage.map().pinProperty().get())).isEmpty();
    }
  }

  @Test
  void what_is_not_on_the_map_has_a_pin_with_its_name_until_esc_or_a_click() throws Exception {
    Position place = county.grids().get(40).centre();
    try (MapStage stage = stage()) {
      Aim closed = Aim.of(place, "已办结的事件", new UUID(77, 7));
      FxTest.run(() -> stage.panel().showPlace(closed));
      stage.settle();
      Fx.picture(stage.root, "map-pin");
      assertThat(FxTest.call(() -> stage.map().pinProperty().get())).isPresent();
      FxTest.run(() -> stage.map().fireEvent(ESCAPE));
      assertThat(FxTest.call(() -> stage.map().pinProperty().get())).isEmpty();
      FxTest.run(() -> stage.panel().showPlace(closed));
      FxTest.run(
          () ->
              stage
                  .map()
                  .selectedProperty()
                  .set(
                      Optional.of(
                          new Picked.OfMark(
                              stage.map().mapSceneProperty().get().cameras().marks().getFirst()))));
      assertThat(FxTest.call(() -> stage.map().pinProperty().get()))
          .as("what is selected takes its place")
          .isEmpty();
      assertThat(closed.toString()).doesNotContain("事件");
    }
  }
}
