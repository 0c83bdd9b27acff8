package org.onescreen.desktop.map.scene;

import java.util.Arrays;

/// The points of one arc, among those of others or alone. Not to be changed by anybody.
///
/// @param xy x and y by turns
/// @param needed for each point the level from which on it is needed
/// @param from the first point
/// @param count how many
@SuppressWarnings("ArrayRecordComponent") // many arcs share one room, and are never compared
record ArcPoints(double[] xy, byte[] needed, int from, int count) {
  /// x and y by turns of those that are needed at a level.
  double[] upTo(int level) {
    int wanted = 0;
    for (int i = from; i < from + count; i++) {
      wanted += needed[i] <= level ? 1 : 0;
    }
    if (wanted == count) {
      return 2 * count == xy.length ? xy : Arrays.copyOfRange(xy, 2 * from, 2 * (from + count));
    }
    double[] result = new double[2 * wanted];
    int length = 0;
    for (int i = from; i < from + count; i++) {
      if (needed[i] <= level) {
        result[length++] = xy[2 * i];
        result[length++] = xy[2 * i + 1];
      }
    }
    return result;
  }
}
