package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SearchPaceTest {
  private final SearchPace pace = new SearchPace();

  private void run(int times, long nanosForEachRow) {
    for (int i = 0; i < times; i++) {
      pace.took(pace.rows(), pace.rows() * nanosForEachRow);
    }
  }

  @Test
  void takesMoreAtATimeWhereRowsAreQuicklyWrittenAndNeverMoreThanItsMost() {
    run(20, 1_000);
    assertThat(pace.rows()).isEqualTo(250);
  }

  @Test
  void takesSoManyThatACommandWaitsForAFewMillisecondsOnly() {
    long row = TimeUnit.MICROSECONDS.toNanos(200);
    run(20, row);
    assertThat(pace.rows() * row).isBetween(3_000_000L, 6_000_000L);
  }

  @Test
  void comesDownAtOnceAndUpAgainWhereADiskWasSlowOnce() {
    run(20, 1_000);
    pace.took(pace.rows(), TimeUnit.SECONDS.toNanos(1));
    assertThat(pace.rows()).isEqualTo(10);
    run(20, 1_000);
    assertThat(pace.rows()).isEqualTo(250);
  }

  @Test
  void whatWasLeftOverSaysNothingOfHowManyCouldBeTaken() {
    int before = pace.rows();
    pace.took(before - 1, 1_000);
    assertThat(pace.rows()).isEqualTo(before);
  }
}
