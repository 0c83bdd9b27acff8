package org.onescreen.model.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private static final long SEED = 11L;

  @Test
  void a_base_of_zero_has_a_difference_and_no_share() {
    Change change = new Change(5L, 0L);
    assertThat(change.base()).isEqualTo(Change.Base.ZERO);
    assertThat(change.percent(1)).isEmpty();
    assertThat(change.difference()).contains(5L);
    assertThat(new Change(0L, 0L).base()).isEqualTo(Change.Base.ZERO);
  }

  @Test
  void what_was_never_counted_is_not_zero() {
    assertThat(new Change(5L, null).base()).isEqualTo(Change.Base.MISSING);
    assertThat(new Change(null, 5L).base()).isEqualTo(Change.Base.MISSING);
    assertThat(new Change(5L, null).difference()).isEmpty();
    assertThat(new Change(5L, null).percent(1)).isEmpty();
  }

  @Test
  void a_change_is_the_difference_in_hundredths_of_what_was_before() {
    assertThat(new Change(12L, 10L).percent(1)).contains(new BigDecimal("20.0"));
    assertThat(new Change(0L, 10L).percent(1)).contains(new BigDecimal("-100.0"));
    assertThat(new Change(1L, 3L).percent(1)).contains(new BigDecimal("-66.7"));
    Random random = new Random(SEED);
    for (int i = 0; i < 1000; i++) {
      long now = random.nextInt(100_000);
      long then = 1L + random.nextInt(100_000);
      double exact = 100.0 * (now - then) / then;
      assertThat(new Change(now, then).percent(1).orElseThrow().doubleValue())
          .as("seed " + SEED + ": " + now + " to " + then)
          .isBetween(exact - 0.051, exact + 0.051);
    }
  }
}
