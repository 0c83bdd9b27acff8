package org.onescreen.model.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
  @ParameterizedTest
  @CsvSource({
    "4483,4500,HALF_UP,2,99.62",
    "4455,4483,HALF_UP,2,99.38",
    "4455,4483,TRUNCATE,2,99.37",
    "772,798,HALF_UP,1,96.7",
    "2,3,HALF_UP,0,67",
    "2,3,TRUNCATE,0,66",
    "0,7,HALF_UP,1,0.0",
    "7,7,TRUNCATE,2,100.00",
    "9223372036854775807,9223372036854775807,HALF_UP,1,100.0",
  })
  void a_ratio_prints_as_its_rounding_says(
      long numerator, long denominator, Rounding rounding, int digits, String printed) {
    assertThat(new Ratio(numerator, denominator, rounding).percent(digits))
        .contains(new BigDecimal(printed));
  }

  @Test
  void a_share_of_nothing_is_unknown_and_not_zero() {
    assertThat(Ratio.of(0, 0).percent(2)).isEmpty();
  }

  @Test
  void one_approximate_part_makes_the_sum_approximate() {
    assertThat(new Quantity(1200, true).plus(new Quantity(3, false)))
        .isEqualTo(new Quantity(1203, true));
  }
}
