package org.onescreen.desktop.centre.camera;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Draws the cars, riders and walkers of a street. Sizes are those of the main picture, `scale`
/// makes them smaller.
final class Passers {
  private static final Color[] PAINTS = {
    new Color(226, 226, 224),
    new Color(40, 42, 46),
    new Color(150, 40, 36),
    new Color(52, 74, 116),
    new Color(150, 152, 156),
    new Color(184, 150, 60)
  };

  private final double scale;

  Passers(double scale) {
    this.scale = scale;
  }

  /// The lanes of one street.
  List<Traffic> lanes(Random random) {
    return List.of(
        lane(walkers(), KERB_WALK, 1.3, 170, random),
        lane(walkers(), KERB_WALK + 12, -1.1, 150, random),
        lane(riders(), 420, -3.4, 120, random),
        lane(cars(Facing.LEFT), 470, -6.5, 140, random),
        lane(cars(Facing.RIGHT), 522, 7.5, 130, random));
  }

  private static final int KERB_WALK = Street.KERB - 6;

  private Traffic lane(List<Sprite> sprites, int base, double pace, int share, Random random) {
    double steady = pace * scale * (0.8 + 0.4 * random.nextDouble());
    return new Traffic(
        sprites, (int) (base * scale), steady, random.nextDouble() * 900, share, random.nextLong());
  }

  private List<Sprite> cars(Facing facing) {
    return Stream.of(PAINTS).map(paint -> sprite(118, 52, g -> car(g, paint, facing))).toList();
  }

  private List<Sprite> walkers() {
    return Stream.of(PAINTS).map(paint -> sprite(18, 50, g -> walker(g, paint))).toList();
  }

  private List<Sprite> riders() {
    return Stream.of(PAINTS).map(paint -> sprite(50, 56, g -> rider(g, paint))).toList();
  }

  private Sprite sprite(int width, int height, Consumer<Graphics2D> drawing) {
    var image =
        new BufferedImage(
            (int) (width * scale) + 1 & -2,
            (int) (height * scale) + 1 & -2,
            BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(scale, scale);
    drawing.accept(g);
    g.dispose();
    return new Sprite(image);
  }

  private static void car(Graphics2D g, Color paint, Facing facing) {
    if (facing == Facing.LEFT) {
      g.translate(118, 0);
      g.scale(-1, 1);
    }
    g.setColor(paint);
    g.fillRoundRect(2, 20, 114, 22, 14, 14);
    g.fillRoundRect(24, 4, 64, 26, 18, 18);
    g.setColor(new Color(58, 66, 76));
    g.fillRoundRect(30, 8, 24, 14, 6, 6);
    g.fillRoundRect(58, 8, 24, 14, 6, 6);
    g.setColor(new Color(28, 28, 30));
    g.fillOval(16, 32, 20, 20);
    g.fillOval(82, 32, 20, 20);
    g.setColor(new Color(240, 232, 190));
    g.fillRect(111, 26, 5, 6);
  }

  private static void walker(Graphics2D g, Color paint) {
    g.setColor(new Color(70, 54, 46));
    g.fillOval(5, 0, 9, 10);
    g.setColor(paint);
    g.fillRoundRect(3, 10, 12, 20, 5, 5);
    g.setColor(new Color(46, 48, 58));
    g.fillRect(4, 29, 4, 20);
    g.fillRect(10, 29, 4, 20);
  }

  private static void rider(Graphics2D g, Color paint) {
    g.setColor(new Color(34, 34, 36));
    g.fillOval(0, 36, 19, 19);
    g.fillOval(30, 36, 19, 19);
    g.setColor(new Color(190, 70, 50));
    g.fillRoundRect(8, 32, 32, 10, 6, 6);
    g.setColor(paint);
    g.fillRoundRect(18, 10, 13, 24, 6, 6);
    g.setColor(new Color(66, 52, 46));
    g.fillOval(20, 0, 10, 11);
  }

  private enum Facing {
    LEFT,
    RIGHT
  }
}
