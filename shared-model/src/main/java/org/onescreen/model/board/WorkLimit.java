package org.onescreen.model.board;

/// How much work there should be at once (在办件数).
///
/// @param of which column or lane, by its name in the program; empty for the whole board, and for
///   every lane alike
/// @param least below it somebody waits for work; 0 for no such limit
/// @param most above it nothing gets done; 0 for no such limit
public record WorkLimit(Scope scope, String of, int least, int most) {
  /// What is counted.
  public enum Scope {
    BOARD,
    COLUMN,
    LANE
  }

  /// How a count stands to the limit.
  public enum Standing {
    WITHIN,
    BELOW,
    /// There is room for no more.
    FULL,
    ABOVE
  }

  public Standing standing(long count) {
    if (most > 0 && count > most) {
      return Standing.ABOVE;
    }
    if (most > 0 && count == most) {
      return Standing.FULL;
    }
    return count < least ? Standing.BELOW : Standing.WITHIN;
  }
}
