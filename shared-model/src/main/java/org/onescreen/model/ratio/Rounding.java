package org.onescreen.model.ratio;

import java.math.RoundingMode;

/// How a ratio is cut to its printed digits. Published figures differ: some round, some truncate.
public enum Rounding {
  HALF_UP(RoundingMode.HALF_UP),
  TRUNCATE(RoundingMode.DOWN);

  private final RoundingMode mode;

  Rounding(RoundingMode mode) {
    this.mode = mode;
  }

  RoundingMode mode() {
    return mode;
  }
}
