package org.onescreen.model.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/// A grid's code: the 12 digits of its village, 3 of its own (15 in all), and 2 more for each level
/// of sub-grid below, down to the fourth level (21). Numbered from west to east, north to south.
public record GridCode(@JsonValue String code) implements Comparable<GridCode> {
  private static final int BASE = 15;
  private static final int STEP = 2;

  /// The deepest level of sub-grids.
  public static final int DEEPEST = 4;

  @JsonCreator
  public GridCode {
    int beyond = code.length() - BASE;
    if (beyond < 0 || beyond % STEP != 0 || beyond / STEP >= DEEPEST) {
      throw new BadCodeException(
          BadCodeException.Reason.LENGTH,
          "grid code: '" + code + "' has " + code.length() + " characters, not 15, 17, 19 or 21");
    }
    BadCodeException.requireDigits(code, "grid code");
    DivisionCode village = new DivisionCode(code.substring(0, DivisionCode.LENGTH));
    if (village.level() != DivisionLevel.VILLAGE) {
      throw new BadCodeException(
          BadCodeException.Reason.UNKNOWN_PART,
          "grid code: '" + code + "' begins with a " + village.level() + ", not with a village");
    }
  }

  /// The village or community that the grid belongs to.
  public DivisionCode village() {
    return new DivisionCode(code.substring(0, DivisionCode.LENGTH));
  }

  /// 1 for a grid of the village, up to [#DEEPEST].
  public int level() {
    return (code.length() - BASE) / STEP + 1;
  }

  /// The grid above; empty at level 1.
  public Optional<GridCode> parent() {
    return level() == 1
        ? Optional.empty()
        : Optional.of(new GridCode(code.substring(0, code.length() - STEP)));
  }

  /// The `number`th grid of a village, from 1.
  public static GridCode of(DivisionCode village, int number) {
    return new GridCode(village.code() + padded(number, BASE - DivisionCode.LENGTH));
  }

  /// The `number`th sub-grid of this grid, from 1.
  public GridCode child(int number) {
    return new GridCode(code + padded(number, STEP));
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  @Override
  public int compareTo(GridCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
