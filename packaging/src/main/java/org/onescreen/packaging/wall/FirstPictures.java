package org.onescreen.packaging.wall;

import java.util.OptionalLong;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.camera.TimeBar;

/// Watches a wall of one tile for the first picture of another camera, and for the first that shows
/// what happens now: by what the window draws in each pulse.
///
/// FX thread only, but for the times.
final class FirstPictures {
  private static final String TILE = ".wall-grid .camera-tile";
  private static final String PICTURE = ".camera-picture > .image-view";
  private static final long LIVE_MILLIS = 1_000;

  private final Scene scene;
  private final Runnable pulse = this::pulse;
  private @Nullable Node before;
  private volatile long anyAt;
  private volatile long liveAt;

  FirstPictures(Scene scene) {
    this.scene = scene;
    scene.addPostLayoutPulseListener(pulse);
  }

  /// From now on another tile is waited for.
  void expect() {
    before = scene.lookup(TILE);
    anyAt = 0;
    liveAt = 0;
  }

  /// The pulse with its first picture, in `nanoTime`; 0 before.
  long anyAt() {
    return anyAt;
  }

  /// The pulse with its first picture that is no older than a second; 0 before.
  long liveAt() {
    return liveAt;
  }

  void stop() {
    scene.removePostLayoutPulseListener(pulse);
  }

  private void pulse() {
    Node tile = scene.lookup(TILE);
    if (liveAt != 0
        || tile == null
        || tile.equals(before)
        || !(tile.lookup(PICTURE) instanceof ImageView picture)
        || picture.getImage() == null) {
      return;
    }
    anyAt = anyAt == 0 ? System.nanoTime() : anyAt;
    long now = System.currentTimeMillis();
    OptionalLong tick = tick(picture, now);
    if (tick.isPresent() && now - TimeBar.millis(tick.getAsLong()) < LIVE_MILLIS) {
      liveAt = System.nanoTime();
    }
  }

  /// The camera's time in what a view shows; empty where none can be read.
  static OptionalLong tick(ImageView shown, long nowMillis) {
    Image image = shown.getImage();
    Rectangle2D part = shown.getViewport();
    PixelReader pixels = image == null ? null : image.getPixelReader();
    return pixels == null || part == null
        ? OptionalLong.empty()
        : TimeBar.read(pixels::getArgb, (int) part.getWidth(), (int) part.getHeight(), nowMillis);
  }
}
