package org.onescreen.desktop.wall.budget;

/// Which of a camera's two streams a tile of a size wants: the smaller one as long as it fills the
/// tile. A tenth of slack on either side keeps a tile that is dragged to and fro from changing its
/// stream at each pixel.
public final class StreamChoice {
  private static final double SLACK = 0.10;

  private StreamChoice() {}

  /// @param present what it plays now
  /// @param pixels height of the tile's picture, in pixels of the screen
  /// @param subPixels height of the sub stream's picture
  public static Level of(Level present, int pixels, int subPixels) {
    double limit = subPixels * (present == Level.MAIN ? 1 - SLACK : 1 + SLACK);
    return pixels > limit ? Level.MAIN : Level.SUB;
  }
}
