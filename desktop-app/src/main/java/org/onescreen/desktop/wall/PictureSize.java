package org.onescreen.desktop.wall;

/// The size of the frames that a tile asks for: pixels of the screen, even as video wants them, and
/// never more than fit, since a picture that reached beyond its tile by a single pixel would have
/// everything behind it drawn anew with each frame.
///
/// @param width 0 while the tile has no room
record PictureSize(int width, int height) {
  private static final int SMALLEST = 32;

  /// The largest picture of this shape in a room.
  ///
  /// @param width of the room, in points of the layout
  /// @param aspect width by height of the camera's picture
  /// @param scale pixels by point
  static PictureSize within(double width, double height, double aspect, double scale) {
    double fitting = Math.min(width, height * aspect);
    return new PictureSize(even(fitting * scale), even(fitting / aspect * scale));
  }

  /// Of this many times the size, so that a part of the picture fills the room; never more lines
  /// than the camera has.
  ///
  /// @param part of width and height that is shown, up to 1
  /// @param sourceLines lines of the camera's own picture; 0 where nobody knows
  PictureSize nearer(double part, int sourceLines) {
    double most = sourceLines > 0 && height > 0 ? Math.max(1, (double) sourceLines / height) : 1;
    double times = Math.min(1 / part, most);
    return new PictureSize(even(width * times), even(height * times));
  }

  /// Whether a decoder can be asked for it.
  boolean isPlayable() {
    return width >= SMALLEST && height >= SMALLEST;
  }

  /// The same, or the smallest that a decoder can be asked for.
  PictureSize atLeastPlayable() {
    return new PictureSize(Math.max(SMALLEST, width), Math.max(SMALLEST, height));
  }

  private static int even(double pixels) {
    return Math.max(0, (int) Math.floor(pixels / 2) * 2);
  }
}
