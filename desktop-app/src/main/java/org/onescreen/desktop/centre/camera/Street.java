package org.onescreen.desktop.centre.camera;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/// Paints what stands still before a camera: sky, houses, trees, pavement and road, all chosen by
/// the seed. Once per stream.
final class Street {
  /// The scene is laid out for the main picture and scaled for the smaller one.
  static final int WIDTH = 704;

  static final int HEIGHT = 576;
  static final int KERB = 330;
  private static final Color[] WALLS = {
    new Color(176, 168, 152),
    new Color(150, 140, 132),
    new Color(188, 178, 168),
    new Color(142, 150, 156),
    new Color(170, 146, 128),
    new Color(198, 194, 184)
  };

  private final Random random;

  Street(long seed) {
    this.random = new Random(seed);
  }

  Picture paint(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(width / (double) WIDTH, height / (double) HEIGHT);
    sky(g);
    houses(g);
    ground(g);
    trees(g);
    lamp(g);
    g.dispose();
    return Picture.of(image);
  }

  private void sky(Graphics2D g) {
    int grey = 150 + random.nextInt(70);
    g.setPaint(
        new GradientPaint(
            0, 0, new Color(grey - 30, grey - 12, grey + 10), 0, 220, new Color(grey, grey, grey)));
    g.fillRect(0, 0, WIDTH, KERB);
  }

  private void houses(Graphics2D g) {
    for (int left = -random.nextInt(60); left < WIDTH; ) {
      int wide = 110 + random.nextInt(120);
      int top = 60 + random.nextInt(120);
      Color wall = WALLS[random.nextInt(WALLS.length)];
      g.setColor(wall);
      g.fillRect(left, top, wide, KERB - 40 - top);
      g.setColor(wall.darker());
      g.fillRect(left, top, wide, 6);
      g.fillRect(left + wide - 5, top, 5, KERB - 40 - top);
      windows(g, left, top, wide);
      shop(g, left, wide);
      left += wide + (random.nextInt(4) == 0 ? 26 : 0);
    }
  }

  private void windows(Graphics2D g, int left, int top, int wide) {
    for (int y = top + 18; y < KERB - 120; y += 36) {
      for (int x = left + 12; x < left + wide - 26; x += 30) {
        int light = 54 + random.nextInt(50);
        g.setColor(new Color(light, light + 8, light + 18));
        g.fillRect(x, y, 18, 22);
        g.setColor(new Color(210, 210, 206));
        g.drawRect(x, y, 18, 22);
      }
    }
  }

  private void shop(Graphics2D g, int left, int wide) {
    Color sign = Color.getHSBColor(random.nextFloat(), 0.55f, 0.62f);
    g.setColor(new Color(70, 72, 76));
    g.fillRect(left + 8, KERB - 88, wide - 16, 48);
    g.setColor(sign);
    g.fillRect(left + 6, KERB - 102, wide - 12, 16);
    g.setColor(new Color(120, 124, 128));
    for (int x = left + 8; x < left + wide - 10; x += 28) {
      g.drawLine(x, KERB - 86, x, KERB - 41);
    }
  }

  private void ground(Graphics2D g) {
    g.setColor(new Color(150, 148, 142));
    g.fillRect(0, KERB - 40, WIDTH, 52);
    g.setColor(new Color(132, 130, 126));
    for (int x = 0; x < WIDTH; x += 32) {
      g.drawLine(x, KERB - 40, x - 18, KERB + 10);
    }
    g.setColor(new Color(108, 106, 104));
    g.fillRect(0, KERB + 10, WIDTH, 6);
    g.setPaint(
        new GradientPaint(0, KERB + 16, new Color(86, 87, 90), 0, HEIGHT, new Color(70, 71, 74)));
    g.fillRect(0, KERB + 16, WIDTH, HEIGHT);
    g.setColor(new Color(206, 204, 196));
    for (int x = random.nextInt(80) - 80; x < WIDTH; x += 92) {
      g.fillRect(x, 440, 52, 5);
    }
    g.setColor(new Color(196, 178, 110));
    g.fillRect(0, 532, WIDTH, 4);
  }

  private void trees(Graphics2D g) {
    for (int x = 40 + random.nextInt(90); x < WIDTH; x += 130 + random.nextInt(110)) {
      g.setColor(new Color(86, 68, 52));
      g.fillRect(x - 4, KERB - 80, 8, 78);
      for (int leaf = 0; leaf < 26; leaf++) {
        int green = 76 + random.nextInt(46);
        g.setColor(new Color(green - 36, green, green - 42));
        g.fillOval(x - 42 + random.nextInt(58), KERB - 158 + random.nextInt(70), 30, 26);
      }
    }
  }

  private void lamp(Graphics2D g) {
    int x = 80 + random.nextInt(540);
    g.setColor(new Color(96, 98, 102));
    g.fillRect(x, 120, 6, KERB - 112);
    g.fillRect(x, 118, 66, 5);
    g.setColor(new Color(224, 222, 206));
    g.fillRoundRect(x + 50, 122, 26, 8, 6, 6);
  }
}
