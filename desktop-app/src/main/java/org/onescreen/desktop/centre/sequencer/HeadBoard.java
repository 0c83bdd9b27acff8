package org.onescreen.desktop.centre.sequencer;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The newest sequence number, and a place to wait for a newer one. A waiter that is slow finds
/// only the newest, so nothing queues up however many wait.
///
/// Safe for use by many threads.
public final class HeadBoard {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long head;
  private boolean closed;

  /// @param newest is taken also where it is lower than before: a store may have been set back
  public void publish(long newest) {
    lock.lock();
    try {
      if (head != newest) {
        head = newest;
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  public long head() {
    lock.lock();
    try {
      return head;
    } finally {
      lock.unlock();
    }
  }

  /// Waits until the head is another than `seen`, the board is closed, or the time is over.
  ///
  /// @return the head then
  public long awaitChange(long seen, Duration atMost) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = atMost.toNanos();
      while (head == seen && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      return head;
    } finally {
      lock.unlock();
    }
  }

  /// How many wait.
  public int waiting() {
    lock.lock();
    try {
      return lock.getWaitQueueLength(changed);
    } finally {
      lock.unlock();
    }
  }

  /// True once nobody will publish any more.
  public boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /// Wakes all who wait.
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
