package org.onescreen.desktop.centre.camera;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What one viewer has not taken yet. A viewer that is too slow loses whole groups of pictures, and
/// nobody else notices.
final class ViewerQueue {
  private static final int LONGEST = 150;
  private final ArrayDeque<AccessUnit> units = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean closed;
  private boolean untilKey;
  private long skipped;

  /// Starts with the group of pictures that is under way, so that the first picture is there at
  /// once.
  ViewerQueue(List<AccessUnit> group) {
    units.addAll(group);
    untilKey = group.isEmpty();
  }

  void offer(AccessUnit unit) {
    lock.lock();
    try {
      if (units.size() >= LONGEST) {
        skipped += units.size();
        units.clear();
        untilKey = true;
      }
      untilKey = untilKey && !unit.key();
      if (untilKey) {
        skipped++;
      } else {
        units.add(unit);
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Waits for the next unit; null when the stream is over.
  @Nullable AccessUnit take() throws InterruptedException {
    lock.lock();
    try {
      while (units.isEmpty() && !closed) {
        changed.await();
      }
      return closed ? null : units.poll();
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      units.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  long skipped() {
    lock.lock();
    try {
      return skipped;
    } finally {
      lock.unlock();
    }
  }
}
