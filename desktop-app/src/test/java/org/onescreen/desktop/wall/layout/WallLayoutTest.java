package org.onescreen.desktop.wall.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallLayoutTest {
  private static final double GAP = 4;
  private static final double[][] ROOMS = {
    {480, 600}, {1366, 668}, {1920, 980}, {3840, 2060}, {333, 71}
  };

  static Stream<WallLayout> layouts() {
    return UsualLayouts.ALL.stream();
  }

  @Test
  void the_usual_walls_have_1_4_6_9_13_16_25_36_and_64_tiles() {
    assertThat(UsualLayouts.ALL.stream().map(WallLayout::size))
        .containsExactly(1, 4, 6, 9, 13, 16, 25, 36, 64);
    assertThat(UsualLayouts.of(13)).isPresent();
    assertThat(UsualLayouts.of(7)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void tiles_fill_the_room_and_never_overlap(WallLayout layout) {
    for (double scale : new double[] {1, 1.25, 2}) {
      for (double[] room : ROOMS) {
        List<Box> boxes = Box.of(layout, room[0], room[1], GAP, scale);
        double area = 0;
        for (int i = 0; i < boxes.size(); i++) {
          Box box = boxes.get(i);
          area += (box.width() + GAP) * (box.height() + GAP);
          assertThat(box.x()).isNotNegative();
          assertThat(box.x() + box.width()).isLessThanOrEqualTo(room[0]);
          assertThat(box.y() + box.height()).isLessThanOrEqualTo(room[1]);
          for (Box other : boxes.subList(0, i)) {
            assertThat(overlap(box, other)).as(layout.text()).isFalse();
          }
        }
        double whole = (room[0] + GAP) * (room[1] + GAP);
        assertThat(area / whole).as(layout.text()).isBetween(0.97, 1.03);
      }
    }
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void a_layout_comes_back_from_its_text_and_can_be_freed(WallLayout layout) {
    assertThat(WallLayout.parse(layout.text())).contains(layout);
    WallLayout freed = layout.freed();
    assertThat(freed.size()).isEqualTo(layout.size());
    assertThat(WallLayout.parse(freed.text())).contains(freed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "grid",
        "grid 0 4",
        "grid 9 9",
        "grid 2 x",
        "large 4 4",
        "large 99 2",
        "free 12 12",
        "free 12 12 0,0,13,1",
        "free 12 12 0,0,4,4 3,3,4,4",
        "free 12 12 0,0,-1,4",
        "grid 99999999999 1",
        "\u0000"
      })
  void what_is_no_layout_is_read_as_none(String text) {
    assertThat(WallLayout.parse(text)).isEmpty();
  }

  @Test
  void a_free_tile_moves_until_it_meets_another() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    WallLayout layout = WallLayout.grid(3, 3).freed();
    int moved = 0;
    for (int i = 0; i < 2_000; i++) {
      var next =
          layout.moved(
              random.nextInt(9),
              random.nextInt(3) - 1,
              random.nextInt(3) - 1,
              random.nextInt(3) - 1,
              random.nextInt(3) - 1);
      moved += next.isPresent() ? 1 : 0;
      layout = next.orElse(layout);
      assertThat(layout.size()).as("seed %d", seed).isEqualTo(9);
    }
    // Whatever was accepted satisfied the layout's own rules, or it could not have been made.
    assertThat(moved).as("seed %d", seed).isGreaterThan(20);
  }
}
