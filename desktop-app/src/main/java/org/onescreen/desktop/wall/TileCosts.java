package org.onescreen.desktop.wall;

import java.util.EnumMap;
import java.util.Map;
import org.onescreen.desktop.video.TileFrame;
import org.onescreen.desktop.wall.budget.Level;

/// What the streams of one camera cost to decode: as measured while they played, or as most
/// cameras' do. FX thread only.
final class TileCosts {
  private static final long USUAL_MAIN = 704 * 576 * 25;
  private static final long USUAL_SUB = 352 * 288 * 25 / 2;
  private static final int USUAL_SUB_LINES = 288;

  private final Map<Level, Long> costs = new EnumMap<>(Level.class);
  private int subLines = USUAL_SUB_LINES;

  /// Pixels a second.
  long of(Level level) {
    return costs.getOrDefault(level, level == Level.MAIN ? USUAL_MAIN : USUAL_SUB);
  }

  /// Lines of the sub stream's picture.
  int subLines() {
    return subLines;
  }

  /// A stream was seen to send so many such frames a second.
  void learn(Level level, TileFrame frame, double framesPerSecond) {
    if (framesPerSecond > 1 && (level == Level.MAIN || level == Level.SUB)) {
      long pixels = (long) frame.sourceWidth() * frame.sourceHeight();
      costs.put(level, Math.round(pixels * framesPerSecond));
      subLines = level == Level.SUB ? frame.sourceHeight() : subLines;
    }
  }
}
