package org.onescreen.desktop.desk;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// The JavaFX toolkit as it comes up: that takes a second, in which the command line can be read,
/// the log opened and the lock taken.
final class ToolkitStart {
  private final CountDownLatch up = new CountDownLatch(1);

  private ToolkitStart() {}

  /// Begins, and returns at once.
  static ToolkitStart begin() {
    ToolkitStart start = new ToolkitStart();
    Thread.ofPlatform().daemon().name("toolkit-start").start(start::run);
    return start;
  }

  private void run() {
    try {
      Platform.startup(up::countDown);
    } catch (IllegalStateException e) {
      // Whoever drives the desk has started it already.
      up.countDown();
    }
  }

  /// Waits until the FX thread takes work.
  void await() throws InterruptedException {
    up.await();
    Platform.setImplicitExit(false);
  }
}
