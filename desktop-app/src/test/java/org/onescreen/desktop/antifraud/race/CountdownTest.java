package org.onescreen.desktop.antifraud.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {
  private static final Countdown.Words PLAIN =
      new Countdown.Words() {
        @Override
        public String days(long days, long hours) {
          return days + " d " + hours + " h";
        }

        @Override
        public String hours(long hours, long minutes) {
          return hours + " h " + minutes + " min";
        }

        @Override
        public String minutes(long minutes) {
          return minutes + " min";
        }
      };
  private static final Instant DUE = Instant.parse("2026-11-22T04:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "300,300,5:00,CALM",
    "61,300,1:01,CALM",
    "60,300,1:00,SOON",
    "1,300,0:01,SOON",
    "0,300,0:00,LATE",
    "-12,300,-0:12,LATE",
    "599,1800,9:59,CALM",
    "600,1800,10 min,CALM",
    "-3599,60,-59 min,LATE",
    "11045,86400,3 h 4 min,SOON",
    "93600,259200,1 d 2 h,CALM",
    "-90000,60,-1 d 1 h,LATE"
  })
  void what_is_left_is_told_to_the_second_where_seconds_count(
      long left, long limit, String text, Countdown.Tone tone) {
    Countdown countdown = Countdown.of(DUE, limit, DUE.minusSeconds(left));
    assertThat(countdown.text(PLAIN)).isEqualTo(text);
    assertThat(countdown.tone()).isEqualTo(tone);
  }

  @Test
  void a_clock_that_jumped_is_right_again_with_the_next_look() {
    assertThat(Countdown.of(DUE, 300, DUE.minusSeconds(100)).seconds()).isEqualTo(100);
    assertThat(Countdown.of(DUE, 300, DUE.plusSeconds(86_400)).seconds()).isEqualTo(-86_400);
    assertThat(Countdown.of(DUE, 300, DUE.minusSeconds(99)).seconds()).isEqualTo(99);
  }

  @Test
  void whoever_looks_at_its_step_alone_misses_no_change_of_its_words() {
    for (long left = -8000; left < 8000; left++) {
      Countdown one = Countdown.of(DUE, 300, DUE.minusSeconds(left));
      Countdown next = Countdown.of(DUE, 300, DUE.minusSeconds(left - 1));
      assertThat(one.text(PLAIN).equals(next.text(PLAIN)))
          .as("at " + left)
          .isEqualTo(one.step() == next.step());
    }
  }
}
