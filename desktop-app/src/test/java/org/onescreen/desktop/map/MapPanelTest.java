package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.region.Grid;

class MapPanelTest {
  private static final long SEED = 5;

  private static MemoryQueries county() {
    return new MemoryQueries(new TestCounty(SEED).withMarks(800, 60, 90).records());
  }

  private static MapStage stage(MemoryQueries queries) throws Exception {
    MapStage stage = new MapStage(queries, PanelSize.PANEL, 900, 700);
    stage.ready();
    return stage;
  }

  @Test
  void a_county_is_shown_whole_and_counted() throws Exception {
    try (MapStage stage = stage(county())) {
      MapFacts facts = FxTest.call(() -> stage.panel().shown());
      assertThat(facts.grids()).isEqualTo(TestCounty.GRIDS);
      assertThat(facts.regions()).isEqualTo(1 + TestCounty.TOWNS + TestCounty.VILLAGES);
      assertThat(facts.cameras()).isEqualTo(800);
      assertThat(facts.forces()).isEqualTo(60);
      assertThat(facts.incidents()).isEqualTo(90);
      Viewport view = FxTest.call(() -> stage.map().viewport());
      var bounds = stage.map().mapSceneProperty().get().geometry().bounds();
      assertThat(view.envelope(0).contains(bounds)).isTrue();
    }
  }

  @Test
  void nothing_to_show_is_said_in_words() throws Exception {
    try (MapStage stage = stage(new MemoryQueries(List.of()))) {
      assertThat(words(stage)).anyMatch(w -> w.contains("首次同步"));
    }
    MemoryQueries broken = new MemoryQueries(List.of());
    broken.failWith(new IllegalStateException("disk"));
    try (MapStage stage = new MapStage(broken, PanelSize.PANEL, 600, 450)) {
      assertThat(words(stage)).anyMatch(w -> w.contains("失败"));
    }
  }

  @Test
  void dragging_moves_the_map_with_the_pointer() throws Exception {
    try (MapStage stage = stage(county())) {
      look(stage, 1.5);
      Viewport before = FxTest.call(() -> stage.map().viewport());
      mouse(stage, MouseEvent.MOUSE_PRESSED, 400, 300);
      for (int i = 1; i <= 10; i++) {
        mouse(stage, MouseEvent.MOUSE_DRAGGED, 400 + 10 * i, 300 + 5 * i);
      }
      Viewport after =
          FxTest.call(
              () -> {
                // Both in one go: whoever waits before letting go does not throw.
                fire(stage, MouseEvent.MOUSE_DRAGGED, 510, 355);
                Viewport dragged = stage.map().viewport();
                fire(stage, MouseEvent.MOUSE_RELEASED, 510, 355);
                return dragged;
              });
      assertThat(after.worldX(510)).isCloseTo(before.worldX(400), within(1e-9));
      assertThat(after.worldY(355)).isCloseTo(before.worldY(300), within(1e-9));
      FxTest.await("it to run on", () -> stage.map().viewport().x() < after.x() - 1e-9);
      stage.settle();
      FxTest.await("the map to come to rest", () -> !stage.map().isDirty());
    }
  }

  @Test
  void the_wheel_zooms_about_the_pointer() throws Exception {
    try (MapStage stage = stage(county())) {
      Viewport before = FxTest.call(() -> stage.map().viewport());
      robot(
          stage,
          r -> {
            move(r, stage, 450, 250);
            r.mouseWheel(-3);
          });
      FxTest.await("a nearer map", () -> stage.map().viewport().zoom() > before.zoom());
      Viewport after = FxTest.call(() -> stage.map().viewport());
      assertThat(after.worldX(450)).isCloseTo(before.worldX(450), within(1e-9));
      assertThat(after.worldY(250)).isCloseTo(before.worldY(250), within(1e-9));
    }
  }

  @Test
  void keys_pan_zoom_and_fit() throws Exception {
    try (MapStage stage = stage(county())) {
      Viewport fit = FxTest.call(() -> stage.map().viewport());
      FxTest.run(() -> stage.map().requestFocus());
      robot(stage, r -> r.keyType(KeyCode.ADD));
      FxTest.await(
          "a nearer map", () -> Math.abs(stage.map().viewport().zoom() - fit.zoom() - 0.5) < 1e-9);
      robot(stage, r -> r.keyType(KeyCode.RIGHT));
      FxTest.await("more of the east", () -> stage.map().viewport().x() > fit.x() + 1e-6);
      robot(stage, r -> r.keyType(KeyCode.SUBTRACT));
      FxTest.await(
          "a farther map", () -> Math.abs(stage.map().viewport().zoom() - fit.zoom()) < 1e-9);
      robot(stage, r -> r.keyType(KeyCode.DIGIT0));
      FxTest.await("the whole county", () -> stage.map().viewport().equals(fit));
    }
  }

  @Test
  void a_click_selects_a_grid_and_shows_its_head_masked() throws Exception {
    try (MapStage stage = stage(county())) {
      look(stage, 4);
      Point2D free = FxTest.call(() -> placeWithoutMark(stage.map()));
      robot(
          stage,
          r -> {
            move(r, stage, free.getX(), free.getY());
            r.mouseClick(MouseButton.PRIMARY);
          });
      FxTest.await("a selection", () -> stage.map().selectedProperty().get().isPresent());
      assertThat(stage.map().selectedProperty().get().orElseThrow())
          .isInstanceOf(Picked.OfArea.class);
      assertThat(words(stage)).anyMatch(w -> w.contains("示某某")).noneMatch(w -> w.contains("示某人"));
      assertThat(words(stage)).anyMatch(w -> w.contains("139****0000"));
      FxTest.run(() -> stage.map().requestFocus());
      robot(stage, r -> r.keyType(KeyCode.ESCAPE));
      FxTest.await("nothing selected", () -> stage.map().selectedProperty().get().isEmpty());
    }
  }

  @Test
  void a_camera_is_named_under_the_pointer_and_offers_its_picture() throws Exception {
    try (MapStage stage = stage(county())) {
      CameraMark camera = cameraInTheMiddle(stage);
      robot(stage, r -> move(r, stage, 450, 350));
      FxTest.await(
          "its name", () -> words(stage).stream().anyMatch(w -> w.contains(camera.name())));
      robot(stage, r -> r.mouseClick(MouseButton.PRIMARY));
      FxTest.await("its card", () -> stage.root.lookup(".map-card-watch") != null);
      FxTest.run(() -> ((Button) stage.root.lookup(".map-card-watch")).fire());
      assertThat(stage.camerasShown).containsExactly(camera.code());
    }
  }

  @Test
  void who_takes_hold_of_a_camera_carries_it_and_the_map_stays() throws Exception {
    try (MapStage stage = stage(county())) {
      cameraInTheMiddle(stage);
      Viewport before = FxTest.call(() -> stage.map().viewport());
      mouse(stage, MouseEvent.MOUSE_PRESSED, 450, 350);
      mouse(stage, MouseEvent.MOUSE_DRAGGED, 500, 380);
      mouse(stage, MouseEvent.MOUSE_RELEASED, 500, 380);
      assertThat(FxTest.call(() -> stage.map().viewport())).isEqualTo(before);
      mouse(stage, MouseEvent.MOUSE_PRESSED, 600, 200);
      mouse(stage, MouseEvent.MOUSE_DRAGGED, 650, 230);
      assertThat(FxTest.call(() -> stage.map().viewport())).isNotEqualTo(before);
    }
  }

  private static CameraMark cameraInTheMiddle(MapStage stage) throws Exception {
    CameraMark camera =
        FxTest.call(() -> stage.map().mapSceneProperty().get().cameras().marks().getFirst());
    FxTest.run(
        () -> {
          Viewport view = stage.map().viewport();
          stage.map().look(new Viewport(camera.x(), camera.y(), 19, view.width(), view.height()));
        });
    stage.settle();
    return camera;
  }

  @Test
  void beside_other_panels_nothing_is_begun_that_could_not_be_ended_there() throws Exception {
    try (MapStage stage = stage(county())) {
      FxTest.run(
          () -> {
            for (KeyCode key : List.of(KeyCode.N, KeyCode.C, KeyCode.L)) {
              stage
                  .map()
                  .fireEvent(
                      new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
          });
      assertThat(FxTest.call(() -> stage.map().sketchProperty().get().isActive())).isFalse();
      CameraMark camera =
          FxTest.call(() -> stage.map().mapSceneProperty().get().cameras().marks().getFirst());
      FxTest.run(() -> stage.map().selectedProperty().set(Optional.of(new Picked.OfMark(camera))));
      FxTest.run(() -> ((Button) stage.root.lookup(".map-card-correct")).fire());
      assertThat(FxTest.call(() -> stage.map().sketchProperty().get().isActive())).isFalse();
      assertThat(stage.asked)
          .singleElement()
          .isInstanceOfSatisfying(Aim.class, aim -> assertThat(aim.record()).contains(camera.id()));
    }
  }

  @Test
  void names_on_the_map_never_cover_each_other() throws Exception {
    try (MapStage stage = stage(county())) {
      for (double steps = 0; steps <= 5; steps += 0.7) {
        look(stage, steps);
        List<LabelPainter.Placed> names = FxTest.call(() -> stage.map().namesDrawn());
        for (int i = 0; i < names.size(); i++) {
          for (int k = 0; k < i; k++) {
            assertThat(overlap(names.get(i), names.get(k)))
                .as("%s and %s", names.get(i), names.get(k))
                .isFalse();
          }
        }
      }
    }
  }

  private static boolean overlap(LabelPainter.Placed a, LabelPainter.Placed b) {
    return a.x() < b.x() + b.width()
        && b.x() < a.x() + a.width()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  @Test
  void work_follows_what_is_seen_and_an_idle_map_does_not_draw() throws Exception {
    try (MapStage stage = stage(county())) {
      int all = FxTest.call(() -> stage.map().shapesDrawn());
      assertThat(all).isGreaterThan(TestCounty.GRIDS);
      look(stage, 6);
      assertThat(FxTest.call(() -> stage.map().shapesDrawn())).isLessThan(all / 10);
      long frames = FxTest.call(() -> stage.map().framesDrawn());
      for (int pulse = 0; pulse < 5; pulse++) {
        nextPulse(stage);
      }
      assertThat(FxTest.call(() -> stage.map().framesDrawn())).isEqualTo(frames);
    }
  }

  private static void nextPulse(MapStage stage) throws Exception {
    boolean[] passed = new boolean[1];
    Runnable seen = () -> passed[0] = true;
    FxTest.run(
        () -> {
          stage.root.getScene().addPostLayoutPulseListener(seen);
          javafx.application.Platform.requestNextPulse();
        });
    FxTest.await("a pulse", () -> passed[0]);
    FxTest.run(() -> stage.root.getScene().removePostLayoutPulseListener(seen));
  }

  @Test
  void a_change_in_the_cache_appears_and_the_selection_and_the_view_stay() throws Exception {
    TestCounty source = new TestCounty(SEED).withMarks(10, 1, 5);
    MemoryQueries queries = new MemoryQueries(source.records());
    try (MapStage stage = stage(queries)) {
      look(stage, 2);
      Grid grid = source.grids().getFirst();
      FxTest.run(
          () -> {
            MapScene scene = stage.map().mapSceneProperty().get();
            Optional<Area> area = scene.geometry().find(grid.code().code());
            stage.map().selectedProperty().set(area.map(Picked.OfArea::new));
          });
      Viewport view = FxTest.call(() -> stage.map().viewport());
      queries.put(GridIncident.KIND, source.incident(99));
      FxTest.await("six incidents", () -> stage.panel().shown().incidents() == 6);
      assertThat(stage.map().viewport()).isEqualTo(view);
      assertThat(stage.map().selectedProperty().get()).isPresent();
    }
  }

  @Test
  void a_panel_that_was_taken_off_listens_no_more_and_is_collected() throws Exception {
    MemoryQueries queries = county();
    try (MapStage stage = stage(queries)) {
      assertThat(queries.listening()).isEqualTo(6);
      WeakReference<MapPanel> panel = new WeakReference<>(stage.panel());
      WeakReference<MapCanvas> canvas = new WeakReference<>(stage.map());
      stage.takeOff();
      assertThat(queries.listening()).isZero();
      FxTest.await(
          "collection",
          () -> {
            System.gc();
            return panel.get() == null && canvas.get() == null;
          });
    }
  }

  private static void look(MapStage stage, double steps) throws Exception {
    FxTest.run(
        () -> {
          stage.map().fit();
          Viewport fit = stage.map().viewport();
          stage.map().look(fit.zoomedAbout(450, 350, fit.zoom() + steps));
        });
    stage.settle();
  }

  private static Point2D placeWithoutMark(MapCanvas map) {
    for (double x = 100; x < 500; x += 10) {
      for (double y = 100; y < 500; y += 10) {
        if (map.pick(x, y).orElse(null) instanceof Picked.OfArea(Area area)
            && area.tier() == Tier.GRID) {
          return new Point2D(x, y);
        }
      }
    }
    throw new AssertionError("no free place, seed " + SEED);
  }

  private interface Hands {
    void with(Robot robot);
  }

  private static void robot(MapStage stage, Hands hands) throws Exception {
    FxTest.run(() -> hands.with(stage.robot()));
    // Events are queued behind this call; one more round trip lets them through.
    FxTest.run(() -> stage.root.requestLayout());
  }

  /// The robot of the headless platform sends moves where a pressed mouse would drag, so drags are
  /// made by hand.
  private static void mouse(MapStage stage, EventType<MouseEvent> type, double x, double y)
      throws Exception {
    FxTest.run(() -> fire(stage, type, x, y));
  }

  private static void fire(MapStage stage, EventType<MouseEvent> type, double x, double y) {
    MouseButton button = MouseButton.PRIMARY;
    stage
        .map()
        .fireEvent(
            new MouseEvent(
                type, x, y, x, y, button, 1, false, false, false, false, true, false, false, false,
                false, false, null));
  }

  private static void move(Robot robot, MapStage stage, double x, double y) {
    Point2D onScreen = stage.map().localToScreen(x, y);
    robot.mouseMove(onScreen);
  }

  private static List<String> words(MapStage stage) {
    return stage.root.lookupAll(".label").stream()
        .filter(node -> node.isVisible())
        .map(Labeled.class::cast)
        .map(Labeled::getText)
        .toList();
  }
}
