package org.onescreen.desktop.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;

/// One of sixty-four tiles of a small screen has room for three lines.
class TileFaceTest {
  private static final int WIDTH = 132;
  private static final int HEIGHT = 66;
  private static final TileCaption LOST =
      new TileCaption("无信号\n第 2 次重试，1 秒后\n上次画面 15:57:43", TileCaption.Trust.LOST);
  private static final TileCaption LIVE = new TileCaption("实时", TileCaption.Trust.LIVE);
  private static final String BUSY = "本机繁忙：每秒一帧";

  private TileFace face;
  private Stage stage;

  @BeforeAll
  static void start() {
    FxTest.start();
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private void show(int width, int height, TileCaption caption, String aside) {
    face = Fx.call(() -> new TileFace(new Region(), "四里桥服务中心-04", Desk.chinese()));
    stage = Fx.show(face, width, height);
    Fx.run(
        () -> {
          face.caption(caption);
          face.aside(aside);
        });
    Fx.settle(face);
  }

  private String words(String kind) {
    return Fx.call(() -> ((Label) face.lookup(kind)).getText());
  }

  @Test
  void a_small_tile_says_what_it_is_and_of_when_and_leaves_its_name_to_be_read() {
    show(WIDTH, HEIGHT, LOST, "");

    assertThat(words(".camera-state")).isEqualTo("无信号\n上次画面 15:57:43");
    assertThat(words(".camera-name")).isEqualTo("四里桥服务中心-04");
    assertThat(Fx.overlapping(face)).isEmpty();
  }

  @Test
  void a_large_one_tells_all() {
    show(500, 300, LOST, BUSY);

    assertThat(words(".camera-state")).isEqualTo(LOST.text());
    assertThat(Fx.overlapping(face)).isEmpty();
    assertThat(aside().getOpacity()).isEqualTo(1);
  }

  @Test
  void a_tile_that_grows_says_more() {
    show(WIDTH, HEIGHT, LOST, "");
    Fx.run(
        () -> {
          stage.setWidth(800);
          stage.setHeight(600);
        });
    Fx.until(() -> words(".camera-state").equals(LOST.text()));
  }

  @Test
  void why_a_live_picture_is_slow_stands_below_the_word_live_where_both_do_not_fit() {
    show(WIDTH, HEIGHT, LIVE, BUSY);

    assertThat(aside().getOpacity()).isEqualTo(1);
    assertThat(Fx.overlapping(face)).isEmpty();
  }

  @Test
  void where_there_is_no_picture_nobody_asks_why_it_is_slow() {
    show(WIDTH, HEIGHT, LOST, BUSY);

    assertThat(aside().getOpacity()).isZero();
    assertThat(Fx.overlapping(face)).isEmpty();
    assertThat(List.of(LOST.text().split("\n"))).contains(words(".camera-state").split("\n"));
  }

  private Node aside() {
    return Fx.call(() -> face.lookup(".camera-aside"));
  }
}
