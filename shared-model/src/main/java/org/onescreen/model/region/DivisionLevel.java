package org.onescreen.model.region;

import java.util.Optional;

/// The levels of administration, from the top, with the digits that each has in a [DivisionCode].
public enum DivisionLevel {
  PROVINCE(0, 2),
  CITY(2, 4),
  COUNTY(4, 6),
  TOWN(6, 9),
  VILLAGE(9, 12);

  private final int from;
  private final int to;

  DivisionLevel(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /// The first digit, from 0.
  public int from() {
    return from;
  }

  /// The digit after the last: also how many digits name a division of this level.
  public int to() {
    return to;
  }

  /// The level above this one; empty at the top.
  public Optional<DivisionLevel> above() {
    return switch (this) {
      case PROVINCE -> Optional.empty();
      case CITY -> Optional.of(PROVINCE);
      case COUNTY -> Optional.of(CITY);
      case TOWN -> Optional.of(COUNTY);
      case VILLAGE -> Optional.of(TOWN);
    };
  }
}
