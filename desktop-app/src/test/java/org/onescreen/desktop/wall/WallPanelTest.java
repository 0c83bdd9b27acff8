package org.onescreen.desktop.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.wall.budget.Capacity;
import org.onescreen.desktop.wall.layout.WallLayout;

/// The wall on the one screen: real cache, real streams.
class WallPanelTest {
  @TempDir Path folder;
  private WallRoom room;
  private WallPanel panel;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    room = new WallRoom(folder);
    room.furnish();
    panel =
        Fx.call(
            () -> new WallPanel(room.parts, WallLayout.grid(2, 3), Capacity.of(2), new Stills()));
    stage = Fx.show(panel.node(), 480, 600);
    Fx.run(panel::attach);
  }

  @AfterEach
  void close() {
    Fx.run(panel::detach);
    Fx.run(stage::close);
    room.close();
  }

  @Test
  void six_cameras_play_and_a_wall_that_is_put_away_gives_its_streams_back() {
    Fx.until(() -> fact("tiles_live") == 6 && fact("frames_drawn") > 60);
    assertThat(fact("tiles")).isEqualTo(6);
    assertThat(fact("tiles_sub")).as("small tiles play the sub stream").isEqualTo(6);
    assertThat(words()).contains("● 实时").contains("示范摄像机 3");

    Fx.run(panel::detach);
    Fx.until(() -> room.server.streams().encoding() == 0);
    assertThat(fact("tiles_live")).isZero();
    assertThat(words()).doesNotContain("● 实时");
  }

  @Test
  void tiles_of_a_dead_server_never_look_live() {
    Fx.until(() -> fact("tiles_live") == 6);
    room.server.close();
    Fx.until(() -> fact("tiles_live") == 0 && words().stream().anyMatch(w -> w.contains("次重试")));
    // The words follow the state within a quarter of a second.
    Fx.until(() -> !words().contains("● 实时"));
    assertThat(words()).anyMatch(w -> w.contains("上次画面"));
  }

  @Test
  void a_camera_from_the_map_plays_in_the_place_it_was_put_into_and_the_others_play_on() {
    Fx.until(() -> fact("tiles_live") == 6);
    List<String> before = names();
    Fx.run(() -> panel.put(List.of(WallRoom.code(9)), 4));
    Fx.until(() -> names().contains("老街探头") && fact("tiles_live") == 6);
    List<String> expected = new ArrayList<>(before);
    expected.set(4, "老街探头");
    assertThat(names()).isEqualTo(expected);
  }

  @Test
  void an_address_that_does_not_play_is_complained_of_and_another_one_taken() {
    room.elsewhere = room.server.url("/missing");
    Fx.until(() -> room.failed.contains(room.elsewhere));
    room.elsewhere = "";
    Fx.until(() -> fact("tiles_live") == 6);
  }

  private List<String> names() {
    return words(".camera-name");
  }

  private long fact(String name) {
    return ((Number) Fx.call(panel::facts).get(name)).longValue();
  }

  private List<String> words() {
    return words(".label");
  }

  private List<String> words(String selector) {
    return Fx.call(
        () ->
            panel.node().lookupAll(selector).stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList());
  }
}
