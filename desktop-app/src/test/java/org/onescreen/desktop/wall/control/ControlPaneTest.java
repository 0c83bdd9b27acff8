package org.onescreen.desktop.wall.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.Patience;
import org.testfx.api.FxRobot;

/// Turning by hand, when the hand goes elsewhere.
class ControlPaneTest {
  private static final String PRESET = "1  大门";
  private final FxRobot robot = new FxRobot();
  private final Holds holds = new Holds();
  private ControlRoom room;
  private ControlPane pane;
  private Stage stage;

  /// The pane listens before it stands in a window.
  @BeforeEach
  void open(@TempDir Path folder) {
    room = new ControlRoom(folder);
    pane =
        Fx.call(
            () -> {
              Turner turner = new Turner(room.doors);
              turner.listen(holds);
              ControlPane fresh = new ControlPane(room.doors, turner);
              fresh.attach();
              fresh.look();
              return fresh;
            });
    stage = Fx.show(pane.node(), 300, 600);
    Fx.settle(pane.node());
  }

  @AfterEach
  void close() {
    robot.release(MouseButton.PRIMARY);
    Fx.run(
        () -> {
          pane.detach();
          holds.release();
          stage.close();
        });
    room.close();
  }

  private void pressAnArrow() {
    Node right = Fx.call(() -> pane.node().lookupAll(".control-turn").stream().toList().get(5));
    robot.moveTo(right).press(MouseButton.PRIMARY);
    Patience.until(() -> room.first.told.contains("move 0.5"));
    assertThat(room.first.told).doesNotContain("stop");
  }

  private void readPresets() {
    Fx.run(() -> ((ButtonBase) pane.node().lookup(".control-presets")).fire());
  }

  private void selectTheSecond() {
    Fx.run(
        () -> {
          room.select(ControlRoom.SECOND);
          pane.look();
        });
  }

  private List<String> texts() {
    return Fx.call(() -> Fx.texts(pane.node()));
  }

  @Test
  void a_movement_ends_when_the_window_loses_the_focus() {
    Fx.run(stage::requestFocus);
    Fx.until(stage::isFocused);
    pressAnArrow();
    // The headless platform never takes the focus away; this is what another one does.
    Fx.run(() -> WindowHelper.setFocused(stage, false));
    Patience.until(() -> room.first.told.contains("stop"));
  }

  @Test
  void a_movement_ends_when_another_tile_is_selected() {
    pressAnArrow();
    selectTheSecond();
    Patience.until(() -> room.first.told.contains("stop"));
  }

  @Test
  void the_places_of_a_camera_stand_under_its_name_and_go_when_another_is_selected() {
    readPresets();
    Fx.until(() -> Fx.texts(pane.node()).contains(PRESET));
    assertThat(texts()).contains("示范摄像机 1 的预置位");
    Fx.run(pane::look);
    assertThat(texts()).as("the same camera still").contains(PRESET);
    selectTheSecond();
    assertThat(texts()).doesNotContain(PRESET, "示范摄像机 1 的预置位");
  }

  @Test
  void places_that_come_when_another_camera_is_selected_are_not_shown() {
    room.first.hold();
    readPresets();
    Patience.until(() -> room.first.told.contains("presets"));
    selectTheSecond();
    room.first.letGo();
    readPresets();
    Fx.until(() -> Fx.texts(pane.node()).contains("示范摄像机 2 的预置位"));
    assertThat(texts()).doesNotContain("示范摄像机 1 的预置位");
  }

  @Test
  void a_camera_that_somebody_else_has_is_not_sent_to_its_places() throws Exception {
    readPresets();
    Fx.until(() -> Fx.texts(pane.node()).contains(PRESET));
    room.take(ControlRoom.FIRST);
    Fx.until(
        () -> {
          place().fire();
          return Fx.texts(pane.node()).contains("李镇里 正在控制这路摄像机，请稍候。");
        });
    int sent = room.first.told.size();
    Fx.run(() -> place().fire());
    readPresets();
    assertThat(room.first.told).hasSize(sent);
  }

  private Hyperlink place() {
    return (Hyperlink) pane.node().lookup(".hyperlink");
  }
}
