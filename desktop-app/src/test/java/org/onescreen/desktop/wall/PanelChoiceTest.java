package org.onescreen.desktop.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

class PanelChoiceTest {
  private static final int PLACES = 6;

  private static List<Camera> cameras(int... numbers) {
    return IntStream.of(numbers).mapToObj(WallRoom::camera).toList();
  }

  private static PanelChoice choice(Map<Integer, Camera> asked, List<Camera> usual) {
    Map<Integer, GbDeviceCode> wanted = new HashMap<>();
    asked.forEach((place, camera) -> wanted.put(place, camera.code()));
    return new PanelChoice(PLACES, wanted, asked, usual);
  }

  @Test
  void a_camera_stands_where_it_was_dropped_and_all_others_stay() {
    List<Camera> usual = cameras(1, 2, 3, 4, 5, 6);
    assertThat(choice(Map.of(), usual).over(List.of())).isEqualTo(usual);
    assertThat(choice(Map.of(3, WallRoom.camera(8)), usual).over(usual))
        .isEqualTo(cameras(1, 2, 3, 8, 5, 6));
  }

  @Test
  void a_camera_that_stands_already_changes_places_with_what_was_there() {
    List<Camera> usual = cameras(1, 2, 3, 4, 5, 6);
    assertThat(choice(Map.of(1, WallRoom.camera(4)), usual).over(usual))
        .isEqualTo(cameras(1, 4, 3, 2, 5, 6));
  }

  @RepeatedTest(200)
  void whatever_is_dropped_nothing_stands_twice_and_nothing_jumps(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Map<Integer, Camera> asked = new HashMap<>();
    List<Camera> standing = List.of();
    for (int step = 0; step < 12; step++) {
      int place = random.nextInt(PLACES);
      Camera camera = WallRoom.camera(1 + random.nextInt(8));
      asked.values().remove(camera);
      asked.put(place, camera);
      PanelChoice choice = choice(asked, cameras(1, 2, 3, 4, 5, 6));
      List<Camera> next = choice.over(standing);
      String seed = "seed %d, step %d".formatted(run.getCurrentRepetition(), step);
      assertThat(next).as(seed).doesNotHaveDuplicates().hasSize(PLACES);
      assertThat(next.get(place)).as(seed).isEqualTo(camera);
      assertThat(choice.over(next)).as(seed).isEqualTo(next);
      long moved = 0;
      for (int i = 0; i < standing.size(); i++) {
        moved += standing.get(i).equals(next.get(i)) ? 0 : 1;
      }
      assertThat(moved).as(seed).isLessThanOrEqualTo(standing.isEmpty() ? PLACES : 2);
      standing = next;
    }
  }
}
