package org.onescreen.packaging.wall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;

/// Reads in every pulse, after the layout and before the drawing, the time that the cameras have
/// written into the pictures which this pulse draws. It looks at what the window shows and at
/// nothing else of the wall.
///
/// FX thread only.
final class DrawnFrames {
  private static final String PICTURES = ".camera-picture > .image-view";

  private final Scene scene;
  private final Drawn drawn;
  private final Runnable pulse = this::pulse;
  private final Map<ImageView, Long> last = new HashMap<>();
  private List<ImageView> pictures = List.of();

  /// Takes what a pulse draws for the first time.
  @FunctionalInterface
  interface Drawn {
    /// @param tile in the order of the window
    /// @param taken when the picture was taken by the camera, in ticks of 40 ms since 1970
    /// @param millis the pulse, in epoch milliseconds
    void drawn(int tile, long taken, long millis);
  }

  DrawnFrames(Scene scene, Drawn drawn) {
    this.scene = scene;
    this.drawn = drawn;
  }

  void start() {
    pictures =
        scene.getRoot().lookupAll(PICTURES).stream()
            .filter(Node::isVisible)
            .map(ImageView.class::cast)
            .toList();
    scene.addPostLayoutPulseListener(pulse);
  }

  void stop() {
    scene.removePostLayoutPulseListener(pulse);
  }

  private void pulse() {
    long now = System.currentTimeMillis();
    for (int tile = 0; tile < pictures.size(); tile++) {
      ImageView picture = pictures.get(tile);
      OptionalLong tick = FirstPictures.tick(picture, now);
      if (tick.isPresent()) {
        Long before = last.put(picture, tick.getAsLong());
        if (before == null || before != tick.getAsLong()) {
          drawn.drawn(tile, tick.getAsLong(), now);
        }
      }
    }
  }
}
