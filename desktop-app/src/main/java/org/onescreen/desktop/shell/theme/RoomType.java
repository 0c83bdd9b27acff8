package org.onescreen.desktop.shell.theme;

/// How large the text of the room look is: as the farthest seat needs it, but never so large that a
/// screen has no room for what it shows, and never as small as on a desk.
///
/// @param pixels the base font size, from which all lengths follow
/// @param metres from how far it can be read; less than where the farthest seat is if the picture
///   is too small for the room
public record RoomType(double pixels, double metres) {
  private static final double FEWEST_COLUMNS = 64;
  private static final double FEWEST_LINES = 36;
  private static final double MOST_COLUMNS = 85;
  private static final double MOST_LINES = 48;

  /// @param width of the window, in pixels; it is taken to fill the picture
  /// @param height of the window, in pixels
  public static RoomType of(Seats seats, double width, double height) {
    double most = Math.min(width / FEWEST_COLUMNS, height / FEWEST_LINES);
    double least = Math.min(width / MOST_COLUMNS, height / MOST_LINES);
    double wanted = Math.clamp(seats.pixels(width, height), least, most);
    // Half pixels, so that a window that is being resized is not styled at every step.
    double pixels = Math.max(1, Math.floor(2 * wanted) / 2);
    return new RoomType(pixels, seats.reach(pixels, width, height));
  }

  /// True where the farthest seat reads it; what rounding took away is no matter.
  public boolean reaches(Seats seats) {
    return metres >= seats.metres() * 0.95;
  }
}
