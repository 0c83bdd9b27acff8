package org.onescreen.model.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/// A statistical division code of 12 digits: GB/T 2260 for province, city and county (2 + 2 + 2),
/// GB/T 10114 for the town (3), and 3 for the village or community. Levels above the village are
/// filled with zeros, so that every division has a code of one length and a parent by prefix.
public record DivisionCode(@JsonValue String code) implements Comparable<DivisionCode> {
  /// Digits of a whole code.
  public static final int LENGTH = 12;

  @JsonCreator
  public DivisionCode {
    BadCodeException.requireDigits(code, LENGTH, "division code");
    if (code.startsWith("00")) {
      throw new BadCodeException(
          BadCodeException.Reason.UNKNOWN_PART, "division code: no province is numbered 00");
    }
    requireNoHole(code);
  }

  private static void requireNoHole(String code) {
    boolean empty = false;
    for (DivisionLevel level : DivisionLevel.values()) {
      boolean zero = isZero(code, level.from(), level.to());
      if (empty && !zero) {
        throw new BadCodeException(
            BadCodeException.Reason.UNKNOWN_PART,
            "division code: '" + code + "' names a " + level + " of no parent");
      }
      empty = zero;
    }
  }

  private static boolean isZero(String code, int from, int to) {
    for (int i = from; i < to; i++) {
      if (code.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  /// The lowest level that this code names.
  public DivisionLevel level() {
    DivisionLevel lowest = DivisionLevel.PROVINCE;
    for (DivisionLevel level : DivisionLevel.values()) {
      if (!isZero(code, level.from(), level.to())) {
        lowest = level;
      }
    }
    return lowest;
  }

  /// The division that this one lies in; empty for a province.
  public Optional<DivisionCode> parent() {
    return level().above().map(this::at);
  }

  /// This code cut to `level`, or itself where it is higher already.
  public DivisionCode at(DivisionLevel level) {
    return new DivisionCode(code.substring(0, level.to()) + "0".repeat(LENGTH - level.to()));
  }

  /// The digits that every division inside this one begins with.
  public String prefix() {
    return code.substring(0, level().to());
  }

  /// True for itself and every division below it.
  public boolean contains(DivisionCode other) {
    return other.code.startsWith(prefix());
  }

  @Override
  public int compareTo(DivisionCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
