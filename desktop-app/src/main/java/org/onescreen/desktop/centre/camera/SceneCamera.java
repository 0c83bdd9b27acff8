package org.onescreen.desktop.centre.camera;

import java.awt.Font;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Takes the pictures of one simulated camera: a still street, what moves in it, and what cameras
/// burn in. Only what moved is drawn again, and most of the picture stays the same to the bit,
/// which is what makes encoding cheap. One thread.
final class SceneCamera {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int COUNTER = 10_000_000;

  private final Picture background;
  private final Picture canvas;
  private final List<Traffic> traffic;
  private final Optional<Lettering> lettering;
  private final ZoneId zone;
  private final String caption;
  private long before = Long.MIN_VALUE;
  private String clock = "";

  /// A camera that looks at a scene; without a font nothing is burnt in but the bar.
  SceneCamera(CameraScene scene, Quality quality, Optional<Font> font, ZoneId zone) {
    double scale = quality.width() / (double) Street.WIDTH;
    background = new Street(scene.seed()).paint(quality.width(), quality.height());
    canvas = new Picture(quality.width(), quality.height());
    traffic = new Passers(scale).lanes(new Random(scene.seed() ^ 0x5DEECE66DL));
    lettering = font.map(f -> new Lettering(f, (int) Math.round(26 * scale)));
    caption =
        font.filter(f -> f.canDisplayUpTo(scene.name()) < 0).isPresent()
            ? scene.name()
            : scene.code();
    this.zone = zone;
    canvas.copy(background);
  }

  /// The picture of this tick; valid until the next call.
  Picture take(long tick) {
    if (before != Long.MIN_VALUE) {
      traffic.forEach(lane -> lane.wipe(canvas, background, before));
      lettering.ifPresent(letters -> foot(letters, before).forEach(this::wipe));
    }
    traffic.forEach(lane -> lane.draw(canvas, tick));
    lettering.ifPresent(letters -> foot(letters, tick).forEach(text -> text.draw(canvas)));
    lettering.ifPresent(letters -> burnInClock(letters, tick));
    TimeBar.draw(canvas, tick);
    before = tick;
    return canvas;
  }

  /// Nothing passes through the sky, so the clock is drawn once a second only.
  private void burnInClock(Lettering letters, long tick) {
    String now = CLOCK.format(Instant.ofEpochMilli(tick * Quality.TICK_MILLIS).atZone(zone));
    if (!now.equals(clock)) {
      var text = new Text(letters, now, margin(), margin());
      wipe(text);
      text.draw(canvas);
      clock = now;
    }
  }

  private List<Text> foot(Lettering letters, long tick) {
    int top = canvas.height - letters.height() - margin();
    String counter = String.format(Locale.ROOT, "%07d", tick % COUNTER);
    int middle = (canvas.width - letters.width(counter)) / 2;
    int right = canvas.width - letters.width(caption) - margin();
    return List.of(new Text(letters, counter, middle, top), new Text(letters, caption, right, top));
  }

  private void wipe(Text text) {
    int wide = text.letters.width(text.text) + 8;
    canvas.restore(background, text.left, text.top, wide, text.letters.height() + 8);
  }

  private int margin() {
    return canvas.width / 44 & -2;
  }

  private record Text(Lettering letters, String text, int left, int top) {
    void draw(Picture canvas) {
      letters.draw(canvas, text, left, top);
    }
  }
}
