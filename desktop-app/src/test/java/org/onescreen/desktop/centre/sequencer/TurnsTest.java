package org.onescreen.desktop.centre.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final long START = -5;

  private static long after(Duration time) {
    return START + time.toNanos();
  }

  @Test
  void aSegmentBeginsAtEveryStartAndEveryDay() {
    Turns turns = new Turns(START);
    assertThat(turns.segmentIsDue(START)).isTrue();
    turns.segmentBegan(START);
    assertThat(turns.segmentIsDue(after(Duration.ofHours(23)))).isFalse();
    assertThat(turns.segmentIsDue(after(Duration.ofHours(24)))).isTrue();
  }

  @Test
  void tidyingGoesOnUntilNothingIsLeftAndThenRests() {
    Turns turns = new Turns(START);
    assertThat(turns.tidyIsDue(START)).isFalse();
    long later = after(Duration.ofMinutes(2));
    assertThat(turns.tidyIsDue(later)).isTrue();
    turns.tidied(later, true);
    assertThat(turns.tidyIsDue(later)).isTrue();
    turns.tidied(later, false);
    assertThat(turns.tidyIsDue(later)).isFalse();
  }

  @Test
  void aQuietCentreIsAskedLessOften() {
    Turns turns = new Turns(START);
    turns.changed(START);
    assertThat(turns.untilNextLook(START))
        .isLessThan(turns.untilNextLook(after(Duration.ofMinutes(1))));
  }
}
