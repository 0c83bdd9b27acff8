package org.onescreen.desktop.desk;

import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;

/// The JavaFX toolkit as it comes up: that takes a second, in which the command line can be read,
/// the log opened and the lock taken.
final class ToolkitStart {
  /// JavaFX warns at each start that it lies on the class path, where it works just as well. Held
  /// here, since the logging system forgets a logger that nobody holds.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private final CountDownLatch done = new CountDownLatch(1);
  private volatile @Nullable Throwable failure;

  private ToolkitStart() {}

  /// Begins, and returns at once.
  static ToolkitStart begin() {
    JAVAFX.setLevel(Level.SEVERE);
    ToolkitStart start = new ToolkitStart();
    Thread.ofPlatform().daemon().name("toolkit-start").start(start::run);
    return start;
  }

  private void run() {
    try {
      Platform.startup(done::countDown);
    } catch (IllegalStateException e) {
      // Whoever drives the desk has started it already.
      done.countDown();
    } catch (RuntimeException | LinkageError e) {
      failure = e;
      done.countDown();
    }
  }

  /// Waits until the FX thread takes work.
  ///
  /// @throws DeskRefusal where there is no display, or a library that windows need is missing
  void await(Texts texts) throws InterruptedException, DeskRefusal {
    done.await();
    Throwable why = failure;
    if (why != null) {
      throw new DeskRefusal(texts.get("desk.no-window", String.valueOf(why.getMessage())), why);
    }
    Platform.setImplicitExit(false);
  }

  /// Whether no window can be had, not even one that says so.
  boolean failed() {
    return failure != null;
  }
}
