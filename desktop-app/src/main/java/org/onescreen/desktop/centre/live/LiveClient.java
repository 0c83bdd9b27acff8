package org.onescreen.desktop.centre.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// One who listens: what waits to be written to it. Alarms go first. Where more waits than
/// [#MOST_BYTES], all of it is dropped and one poke takes its place, so that whoever does not read
/// costs no more than that. Only that the scope has changed is said all the same: whoever has
/// pulled already what the poke names would not ask, and would keep what was withdrawn.
///
/// Safe for use by many threads; one of them takes.
public final class LiveClient {
  /// On a line of 1 Mbit/s half a second.
  static final int MOST_BYTES = 64 << 10;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<byte[]> alarms = new ArrayDeque<>();
  private final Queue<byte[]> rest = new ArrayDeque<>();
  private int bytes;
  private boolean scopeWaits;
  private long told;
  private boolean ended;

  LiveClient(long told) {
    this.told = told;
  }

  /// What is to be written.
  ///
  /// @param alarm true where it begins with an alarm
  /// @param ended true where nothing will follow
  public record Waiting(List<byte[]> events, boolean alarm, boolean ended) {
    public Waiting {
      events = List.copyOf(events);
    }
  }

  /// The first event: there is nothing new, or there is.
  void greet(long head) {
    tell(told() == head ? Event.heartbeat(head) : Event.poke(head), head);
  }

  /// @param head where the client stands once it has heard this
  void tell(byte[] event, long head) {
    add(rest, event, head);
  }

  /// The client may see something else from now on.
  void scopeChanged(long head) {
    lock.lock();
    try {
      scopeWaits = true;
      add(rest, Event.scope(), head);
    } finally {
      lock.unlock();
    }
  }

  /// An alarm overtakes what waits, and moves nothing.
  void alarm(byte[] event) {
    lock.lock();
    try {
      add(alarms, event, told);
    } finally {
      lock.unlock();
    }
  }

  private void add(Queue<byte[]> queue, byte[] event, long head) {
    lock.lock();
    try {
      told = head;
      if (bytes + event.length > MOST_BYTES) {
        alarms.clear();
        rest.clear();
        rest.add(Event.poke(head));
        if (scopeWaits) {
          rest.add(Event.scope());
        }
        bytes = rest.stream().mapToInt(waiting -> waiting.length).sum();
      } else {
        queue.add(event);
        bytes += event.length;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Ends the channel after what waits.
  void end() {
    lock.lock();
    try {
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Takes all that waits, or waits for something.
  public Waiting take(Duration atMost) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = atMost.toNanos();
      while (bytes == 0 && !ended && left > 0) {
        left = changed.awaitNanos(left);
      }
      boolean alarm = !alarms.isEmpty();
      List<byte[]> all = new ArrayList<>(alarms);
      all.addAll(rest);
      alarms.clear();
      rest.clear();
      bytes = 0;
      scopeWaits = false;
      return new Waiting(all, alarm, ended);
    } finally {
      lock.unlock();
    }
  }

  /// Shows that the channel lives; it names no more than was told, so that it makes nobody pull.
  public byte[] heartbeat() {
    return Event.heartbeat(told());
  }

  /// Sent a little after an alarm: where the alarm was lost on the way, the line notices by what
  /// follows, much sooner than by waiting.
  public static byte[] afterAlarm() {
    return Event.nothing();
  }

  /// The newest sequence number that this client was told of.
  long told() {
    lock.lock();
    try {
      return told;
    } finally {
      lock.unlock();
    }
  }

  int waitingBytes() {
    lock.lock();
    try {
      return bytes;
    } finally {
      lock.unlock();
    }
  }
}
