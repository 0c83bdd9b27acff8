package org.onescreen.model.ratio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a figure stands to the same one of another time. Immutable.
///
/// @param now the figure; null where there is none
/// @param then the figure to compare with; null where none was counted then, which is not zero
public record Change(@Nullable Long now, @Nullable Long then) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int GUARD_DIGITS = 12;

  /// What can be said of it.
  public enum Base {
    /// There is a share to tell.
    THERE,
    /// It was nothing before: there is a difference and no share.
    ZERO,
    /// One of the two was never counted.
    MISSING
  }

  public Base base() {
    if (now == null || then == null) {
      return Base.MISSING;
    }
    return then == 0 ? Base.ZERO : Base.THERE;
  }

  /// By how many per cent it is more (or, below zero, less), with `digits` decimals, rounded half
  /// up; empty where the base is zero or missing.
  public Optional<BigDecimal> percent(int digits) {
    if (base() != Base.THERE || now == null || then == null) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(now - then)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(then), GUARD_DIGITS, RoundingMode.HALF_UP)
            .setScale(digits, RoundingMode.HALF_UP));
  }

  /// By how many it is more; empty where one of the two is missing.
  public Optional<Long> difference() {
    return now == null || then == null ? Optional.empty() : Optional.of(now - then);
  }
}
