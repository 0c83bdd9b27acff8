package org.onescreen.model.ratio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A share that carries what it is made of, so that a reader can check it: 4,483 of 4,500 = 99.62
/// %.
///
/// @param numerator how many
/// @param denominator of how many
/// @param rounding how the printed digits are cut
public record Ratio(long numerator, long denominator, Rounding rounding) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int GUARD_DIGITS = 12;

  public Ratio {
    if (denominator < 0) {
      throw new IllegalArgumentException("a ratio of " + denominator + " things");
    }
  }

  /// A ratio that is rounded half up.
  public static Ratio of(long numerator, long denominator) {
    return new Ratio(numerator, denominator, Rounding.HALF_UP);
  }

  /// Percent with `digits` decimals; empty where there is nothing to take a share of, which is not
  /// zero percent.
  public Optional<BigDecimal> percent(int digits) {
    if (denominator == 0) {
      return Optional.empty();
    }
    BigDecimal exact =
        BigDecimal.valueOf(numerator)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(denominator), GUARD_DIGITS, RoundingMode.DOWN);
    return Optional.of(exact.setScale(digits, rounding.mode()));
  }
}
