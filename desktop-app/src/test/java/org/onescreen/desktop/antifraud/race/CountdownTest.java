package org.onescreen.desktop.antifraud.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {
  private static final Instant DUE = Instant.parse("2026-11-22T04:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "300,300,5:00,CALM",
    "61,300,1:01,CALM",
    "60,300,1:00,SOON",
    "1,300,0:01,SOON",
    "0,300,0:00,LATE",
    "-12,300,-0:12,LATE",
    "11045,86400,3:04:05,SOON",
    "93600,259200,1 d 2 h,CALM",
    "-90000,60,-1 d 1 h,LATE"
  })
  void what_is_left_is_told_to_the_second(long left, long limit, String text, Countdown.Tone tone) {
    Countdown countdown = Countdown.of(DUE, limit, DUE.minusSeconds(left));
    assertThat(countdown.text((days, hours) -> days + " d " + hours + " h")).isEqualTo(text);
    assertThat(countdown.tone()).isEqualTo(tone);
  }

  @Test
  void a_clock_that_jumped_is_right_again_with_the_next_look() {
    assertThat(Countdown.of(DUE, 300, DUE.minusSeconds(100)).seconds()).isEqualTo(100);
    assertThat(Countdown.of(DUE, 300, DUE.plusSeconds(86_400)).seconds()).isEqualTo(-86_400);
    assertThat(Countdown.of(DUE, 300, DUE.minusSeconds(99)).seconds()).isEqualTo(99);
  }
}
