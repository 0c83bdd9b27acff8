package org.onescreen.desktop.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VigilTest {
  private static final long LOOK = 100;
  private static final long LIMIT = 5_000;

  private final Vigil vigil = new Vigil(LOOK, 0);
  private long now;

  private long looks(int times, long every, long pictures) {
    long silent = 0;
    for (int i = 0; i < times; i++) {
      now += every;
      silent = vigil.look(pictures, now);
    }
    return silent;
  }

  @Test
  void a_worker_that_says_nothing_while_the_machine_is_well_hangs() {
    assertThat(looks(49, LOOK, 0)).isLessThan(LIMIT);
    assertThat(looks(1, LOOK, 0)).isEqualTo(LIMIT);
  }

  @Test
  void a_machine_that_stood_still_for_half_a_minute_is_no_silence_of_the_worker() {
    assertThat(looks(1, 30_000, 0)).isEqualTo(2 * LOOK);
    assertThat(looks(20, 1_000, 0)).isLessThan(LIMIT);
  }

  @Test
  void a_worker_whose_beat_is_late_but_which_draws_does_not_hang() {
    for (int picture = 1; picture < 200; picture++) {
      assertThat(looks(1, LOOK, picture)).isZero();
    }
    assertThat(looks(50, LOOK, 199)).isEqualTo(LIMIT);
  }

  @Test
  void a_word_of_the_worker_ends_the_silence() {
    assertThat(looks(40, LOOK, 0)).isEqualTo(40 * LOOK);
    vigil.heard();
    assertThat(looks(1, LOOK, 0)).isZero();
  }
}
