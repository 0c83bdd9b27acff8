package org.onescreen.desktop.wall.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onescreen.model.camera.GbDeviceCode;

class ArrangementTest {
  private static GbDeviceCode camera(int number) {
    return new GbDeviceCode("990101100013200%05d".formatted(number));
  }

  private static Arrangement four(int... cameras) {
    List<Optional<GbDeviceCode>> all = new ArrayList<>();
    for (int each : cameras) {
      all.add(each == 0 ? Optional.empty() : Optional.of(camera(each)));
    }
    return Arrangement.of(WallLayout.grid(2, 2), all);
  }

  @Test
  void ten_changes_of_a_tile_are_gone_back_over_one_by_one_and_forward_again() {
    Arrangement wall = four(1);
    for (int i = 2; i <= 11; i++) {
      wall = wall.show(0, camera(i));
    }
    for (int i = 10; i >= 1; i--) {
      wall = wall.back(0);
      assertThat(wall.camera(0)).contains(camera(i));
    }
    assertThat(wall.back(0)).isEqualTo(wall);
    for (int i = 2; i <= 11; i++) {
      wall = wall.forward(0);
      assertThat(wall.camera(0)).contains(camera(i));
    }
  }

  @Test
  void swapped_tiles_take_their_memories_along() {
    Arrangement wall = four(1, 2).show(0, camera(3)).swap(0, 1);
    assertThat(wall.cameras())
        .containsExactly(
            Optional.of(camera(2)), Optional.of(camera(3)), Optional.empty(), Optional.empty());
    assertThat(wall.back(1).camera(1)).contains(camera(1));
  }

  @Test
  void what_a_smaller_wall_has_no_room_for_comes_back_with_a_larger_one() {
    Arrangement wall = four(1, 2, 3, 4);
    Arrangement one = wall.with(WallLayout.grid(1, 1));
    assertThat(one.cameras()).containsExactly(Optional.of(camera(1)));
    assertThat(one.with(WallLayout.grid(2, 2)).cameras()).isEqualTo(wall.cameras());
  }

  @Test
  void a_tile_that_was_cleared_shows_its_camera_again_one_step_forward() {
    Arrangement wall = four(1, 2).clear(1);
    assertThat(wall.camera(1)).isEmpty();
    assertThat(wall.firstEmpty()).contains(1);
    assertThat(wall.forward(1).camera(1)).contains(camera(2));
  }

  @Test
  void the_hotspot_is_neither_filled_nor_found() {
    Arrangement wall = four(1, 2).withHotspot(2).show(2, camera(1));
    assertThat(wall.find(camera(1))).contains(0);
    assertThat(wall.firstEmpty()).contains(3);
    assertThat(wall.withHotspot(2).hotspot()).isEqualTo(Arrangement.NO_HOTSPOT);
    assertThat(wall.with(WallLayout.grid(1, 1)).hotspot()).isEqualTo(Arrangement.NO_HOTSPOT);
  }

  @Test
  void every_step_is_taken_back_in_order() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Undo undo = new Undo(four());
    List<Arrangement> past = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Arrangement before = undo.now();
      Arrangement next =
          switch (random.nextInt(4)) {
            case 0 -> before.swap(random.nextInt(4), random.nextInt(4));
            case 1 -> before.clear(random.nextInt(4));
            case 2 -> before.with(UsualLayouts.ALL.get(1 + random.nextInt(3)));
            default -> before.show(random.nextInt(4), camera(1 + random.nextInt(6)));
          };
      if (undo.step(next)) {
        past.add(before);
      }
    }
    Arrangement last = undo.now();
    for (Arrangement before : past.reversed()) {
      assertThat(undo.undo()).as("seed %d", seed).isTrue();
      assertThat(undo.now()).as("seed %d", seed).isEqualTo(before);
    }
    assertThat(undo.undo()).isFalse();
    while (undo.redo()) {
      // to the end
    }
    assertThat(undo.now()).as("seed %d", seed).isEqualTo(last);
  }

  @Test
  void zooming_keeps_the_point_under_the_hand_and_never_leaves_the_picture() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    ZoomWindow zoom = ZoomWindow.WHOLE;
    for (int i = 0; i < 1_000; i++) {
      double x = random.nextDouble();
      double y = random.nextDouble();
      ZoomWindow next = zoom.nearer(x, y, 1.25);
      assertThat(next.x() + x * next.size())
          .as("seed %d", seed)
          .isCloseTo(zoom.x() + x * zoom.size(), org.assertj.core.data.Offset.offset(1e-9));
      zoom =
          random.nextBoolean()
              ? next.panned(random.nextDouble() - 0.5, random.nextDouble() - 0.5)
              : zoom.nearer(x, y, 0.7);
      assertThat(zoom.x()).isBetween(0.0, 1 - zoom.size() + 1e-12);
      assertThat(zoom.y()).isBetween(0.0, 1 - zoom.size() + 1e-12);
    }
    assertThat(zoom.nearer(0, 0, 0.0001).isWhole()).isTrue();
  }
}
