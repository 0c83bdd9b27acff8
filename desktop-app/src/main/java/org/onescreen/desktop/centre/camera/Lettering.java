package org.onescreen.desktop.centre.camera;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Draws text into pictures the way cameras burn it in: white with a dark edge. Each character is
/// drawn by Java2D once. One thread.
final class Lettering {
  private static final String CHINESE = "综治星期";
  private static final String[] FAMILIES = {
    Font.SANS_SERIF, "Noto Sans CJK SC", "Microsoft YaHei", "WenQuanYi Micro Hei", "SimHei"
  };

  private final Font font;
  private final FontMetrics metrics;
  private final Map<Integer, Sprite> characters = new HashMap<>();

  Lettering(Font font, int pixels) {
    this.font = font.deriveFont(Font.BOLD, pixels);
    Graphics2D probe = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    this.metrics = probe.getFontMetrics(this.font);
    probe.dispose();
  }

  /// A font of this machine that has Chinese characters.
  static Optional<Font> chineseFont() {
    return Stream.of(FAMILIES)
        .map(family -> new Font(family, Font.BOLD, 12))
        .filter(font -> font.canDisplayUpTo(CHINESE) < 0)
        .findFirst();
  }

  int height() {
    return metrics.getHeight();
  }

  int width(String text) {
    return metrics.stringWidth(text);
  }

  void draw(Picture on, String text, int left, int top) {
    int x = left;
    for (int character : text.codePoints().toArray()) {
      if (character != ' ') {
        characters.computeIfAbsent(character, this::sprite).draw(on, x, top);
      }
      x += metrics.charWidth(character);
    }
  }

  private Sprite sprite(int character) {
    var image =
        new BufferedImage(
            (metrics.charWidth(character) + 5) & -2,
            (metrics.getHeight() + 5) & -2,
            BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    var shape =
        font.createGlyphVector(
                new FontRenderContext(null, true, true), Character.toString(character))
            .getOutline(2, 2 + metrics.getAscent());
    g.setColor(new Color(20, 20, 20));
    g.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
    g.setColor(new Color(245, 245, 245));
    g.fill(shape);
    g.dispose();
    return new Sprite(image);
  }
}
