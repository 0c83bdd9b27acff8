package org.onescreen.desktop.shell.theme;

/// The room before the picture: what decides how large its characters must be.
///
/// @param metres from the picture to the farthest seat
/// @param inches the diagonal of the picture
public record Seats(double metres, double inches) {
  /// What is taken until somebody has said it: a meeting room and its projector.
  public static final Seats USUAL = new Seats(8, 100);

  /// A Chinese character is dense: ISO 9241-3 asks for 16′ of arc at least and prefers 20′.
  private static final double ARC = Math.toRadians(20 / 60.0);

  /// How much of its font's size a Chinese character fills.
  private static final double FILLED = 0.92;

  private static final double MILLIMETRES_PER_METRE = 1000;
  private static final double MILLIMETRES_PER_INCH = 25.4;
  private static final double NEAREST = 1;
  private static final double FARTHEST = 60;
  private static final double SMALLEST = 20;
  private static final double LARGEST = 600;

  public Seats {
    if (!sane(metres, inches)) {
      throw new IllegalArgumentException("no such room: " + metres + " m, " + inches + " inches");
    }
  }

  /// True for a room that there may be.
  public static boolean sane(double metres, double inches) {
    return metres >= NEAREST && metres <= FARTHEST && inches >= SMALLEST && inches <= LARGEST;
  }

  /// How high a character must be on the picture.
  double millimetres() {
    return 2 * metres * MILLIMETRES_PER_METRE * Math.tan(ARC / 2);
  }

  /// The font size by which the farthest seat reads a character, on a picture of so many pixels.
  double pixels(double width, double height) {
    return millimetres() / FILLED / pixel(width, height);
  }

  /// From how far a font of this size can be read.
  double reach(double pixels, double width, double height) {
    double character = pixels * FILLED * pixel(width, height);
    return character / (2 * Math.tan(ARC / 2)) / MILLIMETRES_PER_METRE;
  }

  /// How large a pixel of the picture is, in millimetres.
  private double pixel(double width, double height) {
    return inches * MILLIMETRES_PER_INCH / Math.hypot(width, height);
  }
}
