package org.onescreen.desktop.wall.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.video.PatrolPlan;
import org.onescreen.model.video.PatrolSight;
import org.onescreen.model.video.PatrolStop;

class PatrolTest {
  private static final Instant START = Instant.parse("2026-11-22T02:00:00Z");

  private static GbDeviceCode camera(int number) {
    return new GbDeviceCode("990101100013200%05d".formatted(number));
  }

  private static Patrol patrol() {
    return new Patrol(
        new PatrolPlan(
            new UUID(1, 1),
            new DivisionCode("990101000000"),
            "早巡",
            List.of(
                new PatrolStop(camera(1), 10, 0),
                new PatrolStop(camera(2), 3, 4),
                new PatrolStop(camera(3), 30, 0)),
            true,
            true),
        START);
  }

  private static boolean look(Patrol patrol, int second, boolean alarmed) {
    Instant now = START.plusSeconds(second);
    return patrol.look(now, true, Optional.of(now), alarmed);
  }

  @Test
  void each_stop_is_looked_at_for_its_own_time_and_the_round_begins_again() {
    Patrol patrol = patrol();
    List<Integer> changes = new ArrayList<>();
    for (int second = 1; second <= 60; second++) {
      if (look(patrol, second, false)) {
        changes.add(second);
      }
    }
    assertThat(changes).containsExactly(10, 13, 43, 53, 56);
    assertThat(patrol.take())
        .extracting(PatrolSight::camera)
        .containsExactly(camera(1), camera(2), camera(3), camera(1), camera(2));
  }

  @Test
  void an_alarm_holds_the_camera_until_it_is_over() {
    Patrol patrol = patrol();
    for (int second = 1; second <= 25; second++) {
      assertThat(look(patrol, second, second < 25)).isEqualTo(second == 25);
      assertThat(patrol.isHeld()).isEqualTo(second >= 10 && second < 25);
    }
    assertThat(patrol.take()).singleElement().extracting(PatrolSight::seconds).isEqualTo(25);
  }

  @Test
  void a_pause_stands_still_and_a_step_by_hand_goes_either_way() {
    Patrol patrol = patrol();
    patrol.pause(true);
    for (int second = 1; second <= 40; second++) {
      assertThat(look(patrol, second, false)).isFalse();
    }
    patrol.step(-1, START.plusSeconds(40));
    assertThat(patrol.stop().camera()).isEqualTo(camera(3));
    patrol.step(1, START.plusSeconds(40));
    assertThat(patrol.stop().camera()).isEqualTo(camera(1));
  }

  @Test
  void sleep_is_not_looking_and_a_dark_tile_was_not_seen() {
    Patrol patrol = patrol();
    look(patrol, 1, false);
    assertThat(look(patrol, 3_600, false)).isFalse();
    assertThat(patrol.stop().camera()).isEqualTo(camera(1));
    patrol.step(1, START.plusSeconds(3_600));
    patrol.look(START.plusSeconds(3_603), false, Optional.empty(), false);
    List<PatrolSight> sights = patrol.take();
    assertThat(sights).extracting(PatrolSight::seconds).containsExactly(1, 3);
    assertThat(sights).extracting(PatrolSight::live).containsExactly(true, false);
    assertThat(sights.getLast().lastPicture()).isNull();
  }
}
