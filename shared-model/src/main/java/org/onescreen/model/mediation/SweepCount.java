package org.onescreen.model.mediation;

/// How far a sweep has come, all counted from its beginning.
///
/// @param visited households that were called on
/// @param found disputes that were found
/// @param prevented of those, settled before they broke out
/// @param closed true where nothing more is counted
public record SweepCount(int visited, int found, int prevented, boolean closed) {
  private static final int MOST = 1_000_000;

  /// True where the counts can be counts.
  boolean sound() {
    return visited >= 0 && visited <= MOST && prevented >= 0 && prevented <= found && found <= MOST;
  }
}
