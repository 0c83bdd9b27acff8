package org.onescreen.desktop.centre.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.testing.Patience;

class RepeatsTest {
  private static final Channel CHANNEL =
      new Channel(new CameraScene("44010600001310000001", "示范街口", 5), Quality.MAIN);

  private final List<AccessUnit> sent = new CopyOnWriteArrayList<>();

  private static AccessUnit unit(long tick) {
    return new AccessUnit(tick, tick % 2 == 0, new byte[] {(byte) tick});
  }

  @Test
  void a_camera_that_repeats_itself_is_encoded_for_five_groups_and_goes_on_from_them() {
    try (ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor()) {
      Repeats repeats = new Repeats(thread, (_, unit) -> sent.add(unit));
      long tick = 1;
      while (repeats.take(CHANNEL, unit(tick))) {
        assertThat(repeats.plays(CHANNEL)).isFalse();
        tick++;
      }
      // From the first key unit, 2, to the last before the sixth group, 11.
      assertThat(tick).isEqualTo(12);
      assertThat(repeats.plays(CHANNEL)).isTrue();
      Patience.until(() -> sent.size() > 12);
      repeats.end(CHANNEL);
      assertThat(sent.subList(0, 12).stream().map(AccessUnit::tick))
          .containsExactly(12L, 13L, 14L, 15L, 16L, 17L, 18L, 19L, 20L, 21L, 22L, 23L);
      assertThat(sent.subList(0, 12).stream().map(unit -> (int) unit.bytes()[0]))
          .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2, 3);
      assertThat(sent.get(10).key()).isTrue();
    }
  }

  @Test
  void a_camera_that_is_well_again_is_encoded_again() {
    try (ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor()) {
      Repeats repeats = new Repeats(thread, (_, unit) -> sent.add(unit));
      for (long tick = 0; tick < 20; tick++) {
        repeats.take(CHANNEL, unit(tick));
      }
      List<Channel> encoded = new CopyOnWriteArrayList<>();
      repeats.endWell(_ -> true, encoded::add);
      assertThat(encoded).isEmpty();
      repeats.endWell(_ -> false, encoded::add);
      assertThat(encoded).containsExactly(CHANNEL);
      assertThat(repeats.plays(CHANNEL)).isFalse();
    }
  }
}
