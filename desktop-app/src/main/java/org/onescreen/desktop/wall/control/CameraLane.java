package org.onescreen.desktop.wall.control;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// What one camera is asked, one after the other, on a thread that is there only while there is
/// something to ask: a camera that is slow keeps no other waiting.
///
/// Any thread.
final class CameraLane {
  private static final int MOST = 8;

  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private boolean busy;

  /// What is asked.
  enum Sort {
    QUESTION,
    /// The newest alone counts: where it was to go before has been thought better of.
    MOVEMENT,
    /// Overtakes all that waits, and the movements among it are not asked for any more.
    STOP
  }

  private record Waiting(Sort sort, Runnable ask) {}

  /// Asks when what was asked before has been answered.
  ///
  /// @return false where so much waits that it is not asked
  synchronized boolean ask(Sort sort, Runnable ask) {
    Waiting fresh = new Waiting(sort, ask);
    switch (sort) {
      case QUESTION -> {
        if (waiting.size() >= MOST) {
          return false;
        }
        waiting.addLast(fresh);
      }
      case MOVEMENT -> {
        waiting.removeIf(each -> each.sort() == Sort.MOVEMENT);
        waiting.addLast(fresh);
      }
      case STOP -> {
        waiting.removeIf(each -> each.sort() != Sort.QUESTION);
        waiting.addFirst(fresh);
      }
    }
    if (!busy) {
      busy = true;
      Thread.ofVirtual().name("camera-control").start(this::work);
    }
    return true;
  }

  /// Asks nothing more that waits, but for a stop: no camera is left turning.
  synchronized void end() {
    waiting.removeIf(each -> each.sort() != Sort.STOP);
  }

  synchronized boolean isIdle() {
    return !busy;
  }

  private void work() {
    for (Waiting next = next(); next != null; next = next()) {
      try {
        next.ask().run();
      } catch (RuntimeException e) {
        // One that goes wrong must not keep those behind it, a stop among them, from being asked.
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
    }
  }

  private synchronized @Nullable Waiting next() {
    Waiting next = waiting.poll();
    busy = next != null;
    return next;
  }
}
