package org.onescreen.desktop.wall.budget;

/// What one visible tile asks for.
///
/// @param best the level that its size asks for, see [StreamChoice]
/// @param mainCost pixels a second of the main stream
/// @param subCost of the sub stream
public record Demand(Importance importance, Level best, long mainCost, long subCost) {
  /// Key pictures come about every two seconds of some fifty pictures.
  private static final int SLOW_PART = 25;

  long cost(Level level) {
    return switch (level) {
      case MAIN -> mainCost;
      case SUB -> subCost;
      case SLOW -> subCost / SLOW_PART;
      case STILL -> 0;
    };
  }
}
