package org.onescreen.packaging.map;

import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import org.onescreen.desktop.map.scene.Viewport;

/// Pans for a while as a hand does, and counts the pulses that came more than half a frame late.
final class LateFrames {
  static final int PULSES = 300;
  static final double LATE_MILLIS = 25;
  private static final double NANOS_PER_MILLI = 1e6;

  private LateFrames() {}

  static int count(MapWindow window) {
    window.run(window.map()::fit);
    Viewport fit = window.view();
    return pan(window, fit.zoomedAbout(fit.width() / 2, fit.height() / 2, fit.zoom() + 3));
  }

  static int pan(MapWindow window, Viewport start) {
    window.frame(start);
    window.settle();
    CountDownLatch over = new CountDownLatch(1);
    int[] late = new int[1];
    window.run(
        () ->
            new AnimationTimer() {
              private long before;
              private int pulses;

              @Override
              public void handle(long now) {
                if (pulses > 0 && (now - before) / NANOS_PER_MILLI > LATE_MILLIS) {
                  late[0]++;
                }
                before = now;
                Viewport view = window.map().viewportProperty().get();
                window.map().look(view.panned(pulses % 120 < 60 ? 12 : -12, 3));
                if (++pulses == PULSES) {
                  stop();
                  over.countDown();
                }
              }
            }.start());
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return late[0];
  }
}
